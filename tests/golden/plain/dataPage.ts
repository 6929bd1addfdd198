import { momentOf, rowsAt } from './moment'
import { checkOf, mapStateOf } from './plainServices'
import { bar, figure } from './said'

const now = momentOf({})

/** The fields of the tracker looked at first, of all its rows, whoever's they are. */
export function fieldsFilled(): readonly string[] {
  const rows = rowsAt('recommendations', now)
  return ['Theme', 'Due date', 'Impact evidence', 'Evidence type'].map((header) => {
    const n = rows.filter((row) => row.get(header) !== '').length
    return `${header} ${bar({ ...figure('recommendations/evidenced'), n, N: rows.length })}`
  })
}

/** The services to look at: how many, and what is said of one that was never checked and of one the map has not. */
export function servicesToMend(): readonly string[] {
  const all = rowsAt('services', now)
  const running = all.filter((row) => row.get('Status') === 'Active')
  const stale = running.filter((row) => checkOf(row, now) !== 'fresh')
  const off = all.filter((row) => mapStateOf(row) !== 'mapped')
  const never = running.find((row) => checkOf(row, now) === 'never')?.get('Service name')
  const withheld = all.find((row) => mapStateOf(row) === 'withheld')?.get('Service name')
  return [
    `${stale.length} of ${all.length} services are not checked for 180 days, and ${off.length} are not on the map`,
    ...(never === undefined ? [] : [`${never} No check on record`]),
    ...(withheld === undefined ? [] : [withheld, 'Not on the map: the address is withheld']),
  ]
}
