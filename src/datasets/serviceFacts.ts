import type { Moment, RowReader } from '../core/dataset/define'

const groups = [
  { id: '0-4', from: 0, to: 4 },
  { id: '5-11', from: 5, to: 11 },
  { id: '12-17', from: 12, to: 17 },
  { id: '18-25', from: 18, to: 25 },
]

/** The age groups a service takes anyone of; one that gives no ages is for any age, a group of its own. */
export function agesOf(reader: RowReader<'min_age' | 'max_age'>): (row: number) => readonly string[] {
  const [youngest, oldest] = [reader.number('min_age'), reader.number('max_age')]
  return (row) => {
    const [from, to] = [youngest(row), oldest(row)]
    if (from === null && to === null) return ['any-age']
    const [low, high] = [from ?? 0, to ?? Number.POSITIVE_INFINITY]
    return groups.filter((group) => group.from <= high && group.to >= low).map(({ id }) => id)
  }
}

/** How fresh the last check of a service is, by the days after which a check is due and late. */
export function checkOf(dueDays: number, lateDays: number) {
  return (reader: RowReader<'assured_date'>, { asAt }: Moment): ((row: number) => string) => {
    const checked = reader.day('assured_date')
    return (row) => {
      const day = checked(row)
      if (day === null) return 'never'
      if (asAt - day > lateDays) return 'late'
      return asAt - day > dueDays ? 'due' : 'fresh'
    }
  }
}
