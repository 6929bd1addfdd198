import type { RowReader } from '../core/dataset/define'

type Read = 'address_confidential' | 'delivery' | 'postcode' | 'latitude' | 'longitude'
type ServiceReader = RowReader<Read>

/** What the map may do with a service: a confidential address is withheld whatever else is known of it. */
export function serviceMapState(reader: ServiceReader): (row: number) => string {
  const confidential = reader.text('address_confidential')
  const delivery = reader.text('delivery')
  const postcode = reader.text('postcode')
  const latitude = reader.number('latitude')
  const longitude = reader.number('longitude')
  return (row) => {
    if (confidential(row) === 'yes') return 'withheld'
    if (postcode(row) !== '' || (latitude(row) !== null && longitude(row) !== null)) return 'mapped'
    return ['online', 'area-wide'].includes(delivery(row)) ? 'online' : 'no-postcode'
  }
}
