import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../../src/core/text/toCsv'
import { datasetNamed, read } from './support'

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', "'", '"', '\t', '\r', '\n', ' ', ',', ';', '＝', 'a', '1'), {
      maxLength: 10,
    })
    .map((parts) => parts.join('')),
)

test('what we export comes back as it was, whatever the text', () => {
  const {
    course_title: title,
    theme,
    session_date: date,
    agency,
    booked,
    attended,
    level,
  } = datasetNamed('training').columns
  const labels = [title, theme, date, agency, booked, attended, level].map((column) => column?.label ?? '')
  fc.assert(
    fc.property(text, text, (course, note) => {
      // What no import lets in: nothing, a NUL, letters already damaged.
      fc.pre(course.trim() !== '' && !/[\0\ufffd]/.test(course + note))
      const csv = toCsv([labels, [course.trim(), 'Fathers', '2026-05-14', 'Sirona', 2, 1, note.trim()]])
      const report = read(csv, 'training')
      fc.pre(report.personal.every(({ severity }) => severity === 'warn'))
      expect(report.rows.map(({ values }) => [values.course_title, values.level, values.attended])).toEqual([
        [course.trim(), note.trim() === '' ? null : note.trim(), 1],
      ])
    }),
    { numRuns: 5000 },
  )
})
