import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/core/import/report'
import { rulesOf } from '../../../src/core/import/rulesOf'
import { read } from './support'

function training(
  cells: Partial<Record<'course' | 'theme' | 'date' | 'agency' | 'booked' | 'attended' | 'cancelled', string>>,
): Report {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const { course = 'A course', theme = 'Fathers', date = '14/05/2026', agency = 'Sirona' } = cells
  const { booked = '20', attended = '18', cancelled = '' } = cells
  const row = [course, theme, date, agency, booked, attended, cancelled].map(quoted).join(',')
  return read(`Course title,Theme,Session date,Agency,Booked,Attended,Cancelled\n${row}\n`, 'training')
}

const value = (report: Report, column: string): unknown => report.rows[0]?.values[column]

describe('a count', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    ['1,204', 1204],
    ['12,345,678', 12_345_678],
    [' 7 ', 7],
    ['007', 7],
  ])('%j is %d', (text, expected) => {
    expect(value(training({ cancelled: text }), 'cancelled')).toBe(expected)
  })

  test.each(['', 'N/A', 'n/a', '-', '–', 'TBC', '[x]', '[z]', '#N/A', ' '])('%j is no figure, not zero', (text) => {
    const report = training({ cancelled: text })
    expect([value(report, 'cancelled'), report.warnings]).toEqual([null, []])
  })

  test.each(['<5', '< 5', '[c]', 'c', '*', 'fewer than 5', 'Fewer than 5', '[low]', '≤5', 'less than 10'])(
    '%j is withheld',
    (text) => {
      const report = training({ attended: text, cancelled: text })
      expect([value(report, 'attended'), value(report, 'cancelled')]).toEqual([{ withheld: text }, { withheld: text }])
      expect(rulesOf(report)).toEqual([])
    },
  )

  test.each([
    ['3.5', 'R32'],
    ['3.0', 'R32'],
    ['12,5', 'R32'],
    ['85%', 'R33'],
    ['85 per cent', 'R33'],
    ['10-15', 'R34'],
    ['5 to 9', 'R34'],
    ['-1', 'R35'],
    ['twelve', 'R36'],
    ['1e3', 'R36'],
    ['12 people', 'R36'],
    ['1,20', 'R32'],
    ['1,2,3', 'R36'],
    ['Infinity', 'R36'],
    ['9'.repeat(30), 'R38'],
  ])('%s rejects its row', (text, rule) => {
    const report = training({ cancelled: text })
    expect([report.loaded, rulesOf(report), report.rejected[0]?.issues[0]?.value]).toEqual([0, [rule], text])
  })
})

describe('a date', () => {
  test('is a day, or a month where the column allows it', () => {
    expect(value(training({ date: '2026-05-14' }), 'session_date')).toBe('2026-05-14')
    const tracker =
      'Ref,Recommendation,Source review,Lead agency,Status,Source date\nR1,Do it,Family Q,Sirona,Open,January 2023\n'
    expect(read(tracker.replace('Open', 'On track'), 'recommendations').rows[0]?.values.source_date).toBe('2023-01')
  })

  test('of tomorrow is refused, today is not', () => {
    expect(rulesOf(training({ date: '16/10/2026' }))).toEqual(['R43'])
    expect(rulesOf(training({ date: '15/10/2026' }))).toEqual([])
  })

  test('in a month-first column rejects every row that has one, with the question', () => {
    const rows = ['05/14/2026', '03/04/2026', '2026-03-04', '4 March 2026'].map(
      (date, row) => `C${row},Fathers,${date},Sirona,2,1`,
    )
    const report = read(`Course title,Theme,Session date,Agency,Booked,Attended\n${rows.join('\n')}\n`, 'training')
    expect(report.rejected.map(({ line }) => line)).toEqual([2, 3, 4, 5])
    const issues = report.rejected.flatMap((each) => each.issues)
    expect(new Set(issues.map(({ rule, fix }) => [rule, fix.includes('Which comes first')].join()))).toEqual(
      new Set(['R46,true']),
    )
  })

  test('that is blank in a month-first column keeps no row out', () => {
    const head = 'Ref,Recommendation,Source review,Lead agency,Status,Due date'
    const rows = ['R1,Do,A,Sirona,On track,05/14/2026', 'R2,Do,A,Sirona,On track,', 'R3,Do,A,Sirona,On track,TBC']
    expect(read([head, ...rows].join('\n'), 'recommendations').rows.map(({ line }) => line)).toEqual([3, 4])
  })
})

describe('a choice', () => {
  test('folds every spelling of a value into one', () => {
    const spellings = ['Sirona', ' SIRONA ', 'sirona', 'Sirona\u00a0', 'Siro\u00adna', 'Sirona.', 'ｓirona']
    for (const agency of spellings) expect([agency, value(training({ agency }), 'agency')]).toEqual([agency, 'sirona'])
    const children = ["Children's Social Care", 'Children’s social care', 'CHILDRENS  SOCIAL-CARE']
    expect(new Set(children.map((agency) => value(training({ agency }), 'agency'))).size).toBe(1)
  })

  test('an abbreviation counts in capitals only', () => {
    expect(value(training({ theme: 'DA' }), 'theme')).toEqual(['domestic-abuse'])
    expect(value(training({ theme: 'da' }), 'theme')).toEqual(['da'])
  })

  test('lists split at semicolons and new lines, not at commas, and count each once', () => {
    expect(value(training({ theme: 'Fathers; Domestic abuse\nfathers' }), 'theme')).toEqual([
      'fathers',
      'domestic-abuse',
    ])
    expect(value(training({ theme: 'This, that and the other' }), 'theme')).toEqual(['This, that and the other'])
    expect(value(training({ theme: '' }), 'theme')).toEqual([])
  })

  test('a new value is said once, with the nearest known one, and can be mapped', () => {
    const text =
      'Course title,Theme,Session date,Agency,Booked,Attended\nA,Fathers,14/05/2026,Sironna,2,1\nB,Fathers,14/05/2026,sironna,2,1\n'
    const report = read(text, 'training')
    expect(report.rows.map(({ values }) => values.agency)).toEqual(['Sironna', 'Sironna'])
    expect(report.warnings[0]?.message).toContain('“Sirona”')
    const mapped = read(text, 'training', { valueMap: { agency: { Sironna: 'sirona' } } })
    expect([mapped.rows[1]?.values.agency, mapped.warnings]).toEqual(['sirona', []])
  })

  test('of a closed list cannot be mapped to what is not on the list', () => {
    const text = 'Ref,Recommendation,Source review,Lead agency,Status\nR1,Do it,Family Q,Sirona,Doing\n'
    const to = (value: string): Report => read(text, 'recommendations', { valueMap: { status: { Doing: value } } })
    expect([rulesOf(to('nowhere')), to('on-track').rows[0]?.values.status]).toEqual([['R60'], 'on-track'])
  })

  test('a new value in several lists is said once, by itself', () => {
    const rows = ['Fathers;Cyber harm', 'Cyber harm', 'cyber  harm;Neglect'].map(
      (theme, row) => `C${row},${theme},14/05/2026,Sirona,2,1`,
    )
    const report = read(`Course title,Theme,Session date,Agency,Booked,Attended\n${rows.join('\n')}\n`, 'training')
    expect(report.warnings.map(({ rule, value, line }) => [rule, value, line])).toEqual([['R61', 'Cyber harm', 2]])
  })

  test('N/A as a status is refused with a question', () => {
    const report = read(
      'Ref,Recommendation,Source review,Lead agency,Status\nR1,Do it,Family Q,Sirona,N/A\n',
      'recommendations',
    )
    expect(report.rejected[0]?.issues[0]).toMatchObject({ rule: 'R60', column: 'status', value: 'N/A' })
    expect(report.rejected[0]?.issues[0]?.message).toContain('What was meant?')
  })

  test('a blank is what the column says a blank is', () => {
    const report = read('Audit ID,Audit title,Audit date,Theme,Agency\nA1,Audit,10/12/2024,Fathers,\n', 'audits')
    expect(report.rows[0]?.values.agency).toBe('multi-agency')
  })
})

describe('references and contacts are text', () => {
  test.each(['007', '1E5', '00012345678901234567', 'A/1-2'])('reference %s stays as it is', (reference) => {
    const report = read(
      `Ref,Recommendation,Source review,Lead agency,Status\n${reference},Do it,Family Q,Sirona,On track\n`,
      'recommendations',
    )
    expect([report.rows[0]?.values.rec_id, rulesOf(report)]).toEqual([reference, []])
  })

  test.each([
    '01454 868750 or 08000733011',
    '(01632) 960 123',
    '+44 1632 960123',
    '0800 1111',
    '07700 900123 / 01632 960124',
    '116 123',
  ])('phone %s draws no complaint', (phone) => {
    const report = read(`Service name,Phone\nHub,"${phone}"\n`, 'services')
    expect([report.rows[0]?.values.phone, rulesOf(report)]).toEqual([phone, []])
  })

  test('our own export loads as it was: the apostrophe before a formula comes off', () => {
    expect(value(training({ course: "'=1+1" }), 'course_title')).toBe('=1+1')
    expect(value(training({ course: "'tis the course" }), 'course_title')).toBe("'tis the course")
  })
})

describe('rows that are rejected leave nothing behind', () => {
  test('their values are in no dictionary', () => {
    const text =
      'Course title,Theme,Session date,Agency,Booked,Attended\nKept,Fathers,14/05/2026,Sirona,2,1\nGone,Neverseen,14/05/2026,Nowhere,x,1\n'
    const report = read(text, 'training')
    expect(JSON.stringify([report.rows, report.warnings])).not.toMatch(/Gone|Neverseen|Nowhere/)
  })

  test('a cell can be corrected in place', () => {
    const text = 'Course title,Theme,Session date,Agency,Booked,Attended\nA,Fathers,31/02/2026,Sirona,2,1\n'
    const report = read(text, 'training', {
      remedies: [{ kind: 'correct', column: 'session_date', line: 2, value: '28/02/2026' }],
    })
    expect([report.rows[0]?.values.session_date, rulesOf(report)]).toEqual(['2026-02-28', []])
  })
})

describe('a key met before', () => {
  const head = 'Ref,Recommendation,Source review,Lead agency,Status'

  test('is skipped where the rows are the same and rejected where they differ', () => {
    const rows = [
      'R1,Do it,Family Q,Sirona,On track',
      'R1,Do it,Family Q,sirona,On track',
      'R1,Do more,Family Q,Sirona,On track',
    ]
    const report = read(`${head}\n${rows.join('\n')}\n`, 'recommendations')
    expect(report.skipped).toEqual([{ line: 3, rule: 'R28', why: 'The same row as line 2.' }])
    expect(report.rejected[0]?.issues[0]).toMatchObject({ rule: 'R29', column: 'rec_id', value: 'R1' })
    expect(report.rejected[0]?.issues[0]?.message).toContain('line 2')
  })

  test('a rejected row is no first row', () => {
    const report = read(`${head}\nR1,,Family Q,Sirona,On track\nR1,Do it,Family Q,Sirona,On track\n`, 'recommendations')
    expect([report.loaded, rulesOf(report)]).toEqual([1, ['R30']])
  })
})
