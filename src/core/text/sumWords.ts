import type { Dataset, Sum } from '../dataset/define'
import { blankId } from '../query/query'

/** What a sum adds up, in words: `Attended less Unscheduled`, `rows where Status is Overdue`. */
export function sumWords({ columns, derived, noun }: Dataset, sum: Sum): string {
  const column = (id: string) => columns[id] ?? derived[id]
  const label = (id: string) => column(id)?.label ?? id
  const value = (of: string, id: string) => {
    if (id === '' || id === blankId) return 'blank'
    return column(of)?.vocabulary?.values.find((one) => one.id === id)?.label ?? id
  }
  const where = Object.entries(sum.where ?? {}).map(
    ([id, ids]) => `${label(id)} is ${ids.map((one) => value(id, one)).join(' or ')}`,
  )
  const added = (sum.plus ?? []).map(label).join(' and ')
  const taken = (sum.minus ?? []).map(label).join(' and ')
  const counted = sum.distinct === undefined ? noun[1] : `different values of ${label(sum.distinct)}`
  const what = added === '' ? counted : `${added}${taken === '' ? '' : ` less ${taken}`}, added up`
  const weighed = sum.times === undefined ? '' : `, times ${label(sum.times)}`
  const once = sum.once === undefined ? '' : `, once for each ${sum.once.map(label).join(' and ')}`
  return `${what}${weighed}${once}${where.length > 0 ? `, where ${where.join(' and ')}` : ''}`
}
