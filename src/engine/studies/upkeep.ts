import type { OffMap } from '../../core/place/locate'
import { offMapReasons } from '../../core/place/placeWords'
import { type ServiceUpkeep, toMend } from '../../core/upkeep/serviceUpkeep'
import { cellsOf } from './cells'
import type { StudyInput } from './study'

/** Services whose check is due or whose place the map does not know, as at a day. No choice filters it: it is of the list. */
export function upkeep({ sourceOf, moment }: StudyInput): ServiceUpkeep {
  const { frame, sample } = sourceOf('services')
  const cells = cellsOf(frame, moment)
  const [name, running, check] = [cells.text('service_name'), cells.text('running'), cells.text('check')]
  const [place, checked] = [cells.text('for_map'), cells.day('assured_date')]
  const off = (row: number): OffMap | null => offMapReasons.find((reason) => reason === place(row)) ?? null
  return {
    services: toMend(
      cells.rows.map((row) => ({
        key: cells.key(row),
        name: name(row),
        checked: checked(row),
        stale: running(row) === 'yes' && check(row) !== 'fresh',
        off: off(row),
      })),
    ),
    of: cells.rows.length,
    asAt: moment.asAt,
    sample,
  }
}
