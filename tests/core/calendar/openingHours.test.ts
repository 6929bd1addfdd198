import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { isOpen, parseHours, weekdayOfDay } from '../../../src/core/calendar/openingHours'

const [monday, tuesday, , thursday, friday, saturday, sunday] = [0, 1, 2, 3, 4, 5, 6]
const at = (hour: number, minute = 0) => hour * 60 + minute
const open = (text: string, weekday = 0, minute = 0) => {
  const hours = parseHours(text)
  return hours === null ? 'not known' : isOpen(hours, weekday, minute)
}

describe('opening hours', () => {
  test.each([
    ['Monday to Friday, 9am to 5pm', friday, at(16, 59), true],
    ['Monday to Friday, 9am to 5pm', friday, at(17), false],
    ['Monday to Friday, 9am to 5pm', saturday, at(10), false],
    ['Tuesdays and Thursdays, 10am to 3pm', thursday, at(10), true],
    ['Tuesdays and Thursdays, 10am to 3pm', monday, at(10), false],
    ['Wednesdays, 4pm to 8pm', 2, at(19), true],
    ['Tuesdays 6pm to 8pm, Saturdays 10am to noon', saturday, at(11), true],
    ['Tuesdays 6pm to 8pm, Saturdays 10am to noon', tuesday, at(11), false],
    ['Mon-Fri 9:00-17:00; Sat 10-1pm', saturday, at(12), true],
    ['Mon-Fri 9:00-17:00; Sat 10-1pm', monday, at(9), true],
    ['Mon, Wed and Fri 9 to 5pm', friday, at(9, 30), true],
    ['Mon, Wed and Fri 9 to 5pm', tuesday, at(9, 30), false],
    ['Monday 2 to 5pm', monday, at(14), true],
    ['Monday 2 to 5pm', monday, at(9), false],
    ['Daily 8am - 8pm', sunday, at(8), true],
    ['Friday 8pm to 2am', saturday, at(1), true],
    ['Friday 8pm to 2am', friday, at(1), false],
    ['Sunday to Tuesday 9am to noon', monday, at(10), true],
    ['Mon 9am to noon and 1pm to 4pm', monday, at(12, 30), false],
    ['Mon 9am to noon and 1pm to 4pm', monday, at(13, 30), true],
    ['Sat and Sun 10am to noon', saturday, at(11), true],
    ['Mon 9am to 5pm and Tue 9am to noon', tuesday, at(13), false],
    ['24 hours', sunday, at(3), true],
  ])('%s, weekday %i at minute %i: %s', (text, weekday, minute, expected) => {
    expect(open(text, weekday, minute)).toBe(expected)
  })

  test.each([
    'By appointment',
    '',
    'Term time only',
    'Monday to Friday',
    '9am to 5pm',
    'Mon 9am to 25pm',
    'Monday 9am to 5pm, by appointment on Saturday',
    'Mon to Funday 9am to 5pm',
    'First Monday of the month, 9am to 5pm',
  ])('are not guessed from “%s”', (text) => {
    expect(parseHours(text)).toBeNull()
  })

  test('know the weekday of a day', () => {
    expect(weekdayOfDay(dayFromIso('2026-11-22') ?? 0)).toBe(sunday)
    expect(weekdayOfDay(dayFromIso('1970-01-01') ?? 0)).toBe(thursday)
    expect(weekdayOfDay(dayFromIso('1969-12-29') ?? 0)).toBe(monday)
  })
})
