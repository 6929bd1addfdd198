import type { RowReader } from '../core/dataset/define'
import type { Partnership } from '../core/partnership'
import { isRunning, locate } from '../core/place/locate'
import type { Places } from '../core/place/places'
import { parsePostcode } from '../core/place/postcode'

type Read = 'address_confidential' | 'delivery' | 'postcode' | 'latitude' | 'longitude' | 'town' | 'status'
type ServiceReader = RowReader<Read>

const nowhere: Places = { postcode: null, towns: new Map(), outcodes: new Map(), sectors: new Map() }

/**
 * What the map does with a service, by the very rule that places it there. While the tables of places are not to be had
 * (`places` null) a postcode of the right shape is taken to be in the area: a deliberate approximation.
 */
export function serviceMapState(towns: Partnership['towns'], places: Places | null) {
  const labelOf = new Map(towns.map(({ id, label }) => [id, label]))
  return (reader: ServiceReader): ((row: number) => string) => {
    const [latitude, longitude] = [reader.number('latitude'), reader.number('longitude')]
    const [postcode, town] = [reader.text('postcode'), reader.text('town')]
    const [delivery, status, confidential] = [
      reader.text('delivery'),
      reader.text('status'),
      reader.text('address_confidential'),
    ]
    return (row) => {
      const located = locate(
        {
          latitude: String(latitude(row) ?? ''),
          longitude: String(longitude(row) ?? ''),
          postcode: postcode(row),
          town: labelOf.get(town(row)) ?? town(row),
          delivery: delivery(row),
          confidential: confidential(row),
          status: status(row),
        },
        places ?? nowhere,
      )
      if (located.on === 'map') return 'mapped'
      const inArea = places === null && located.reason === 'unknown-postcode' && parsePostcode(postcode(row)) !== null
      return inArea ? 'mapped' : located.reason
    }
  }
}

/** Whether a service runs: one that is closed for a time does, one that is inactive or defunct is listed and not counted. */
export function isServiceRunning(reader: ServiceReader): (row: number) => string {
  const status = reader.text('status')
  return (row) => (isRunning(status(row)) ? 'yes' : 'no')
}
