import { describe, expect, test } from 'vitest'
import { isNhsNumber, isUpn, masked, numbersOfPeople } from '../../../src/core/import/personal'
import { rulesOf } from '../../../src/core/import/rulesOf'
import { all, datasetNamed, read } from './support'

const head = 'Audit ID,Audit title,Audit date,Theme,Notes'
const audit = (notes: string, id = 'A-1'): string => `${id},Audit of records,10/12/2024,Fathers,${notes}`

describe('the check digits', () => {
  test('of NHS numbers', () => {
    expect(['9434765919', '943 476 5919', '943-476-5919'].map(isNhsNumber)).toEqual([true, true, true])
    expect(['1234567890', '1111111111', '943476591'].map(isNhsNumber)).toEqual([false, false, false])
  })

  test('of pupil numbers', () => {
    expect(['B801200005001', 'A950000178301', 'H243278544154', 'X845212818005', 'P207000016049'].map(isUpn)).toEqual(
      Array(5).fill(true),
    )
    expect(['A801200005001', 'Q207000016049', 'I801200005001'].map(isUpn)).toEqual([false, false, false])
  })

  test.each([
    ['AB 12 34 56 C', true],
    ['ab123456c', true],
    ['QQ 12 34 56 C', false],
    ['BG123456A', false],
    ['AO123456A', false],
    ['AB123456E', false],
  ])('of National Insurance numbers: %s', (text, expected) => {
    expect(numbersOfPeople(text).some(({ rule }) => rule === 'R82')).toBe(expected)
  })
})

describe('a file with a number of a person', () => {
  test('is held, and the number is masked everywhere', () => {
    const report = read(`${head}\n${audit('See 943 476 5919 for this')}\n`, 'audits')
    expect(report.outcome).toBe('held')
    expect(report.personal).toEqual([
      { rule: 'R80', severity: 'block', column: 'notes', lines: [2], masked: ['943 *** ****'] },
    ])
    expect(JSON.stringify(report)).not.toContain('5919')
  })

  test('loads once its cells are redacted, its column dropped or the cell corrected', () => {
    const text = `${head}\n${audit('See 943 476 5919 for this')}\n${audit('Fine', 'A-2')}\n`
    const redacted = read(text, 'audits', { remedies: [{ kind: 'redact', column: 'notes' }] })
    expect([redacted.outcome, redacted.rows[0]?.values.notes]).toEqual(['ready', 'See [redacted] for this'])
    const onLine = read(text, 'audits', { remedies: [{ kind: 'redact', column: 'notes', line: 2 }] })
    expect([onLine.outcome, onLine.rows[1]?.values.notes]).toEqual(['ready', 'Fine'])
    const dropped = read(text, 'audits', { remedies: [{ kind: 'drop-column', column: 'Notes' }] })
    expect([dropped.outcome, dropped.rows[0]?.values.notes]).toEqual(['ready', undefined])
    const corrected = read(text, 'audits', {
      remedies: [{ kind: 'correct', column: 'notes', line: 2, value: 'See the file' }],
    })
    expect([corrected.outcome, corrected.rows[0]?.values.notes]).toEqual(['ready', 'See the file'])
  })

  test('one ten-digit number that passes by chance is only a warning', () => {
    const report = read(`${head}\n${audit('Job 9434765919')}\n`, 'audits')
    expect([report.outcome, report.personal[0]?.severity]).toEqual(['ready', 'warn'])
  })

  test('a column of such numbers is held', () => {
    const report = read(`${head}\n${audit('9434765919')}\n${audit('4010232137', 'A-2')}\n`, 'audits')
    expect(report.outcome).toBe('held')
  })
})

describe('no false alarm', () => {
  test('for phone numbers, also without their first 0, in a phone column', () => {
    const rows = Array.from({ length: 60 }, (_, row) => `Service ${row},${1632960000 + row}`)
    const report = read(`Service name,Phone\n${rows.join('\n')}\n`, 'services')
    expect(report.personal).toEqual([])
  })

  test('for ten-digit references, of which one in eleven passes the check', () => {
    const rows = Array.from({ length: 200 }, (_, row) => `${4_000_000_000 + row * 7919},Audit,10/12/2024,Fathers,`)
    expect(read(`${head}\n${rows.join('\n')}\n`, 'audits').personal).toEqual([])
  })

  test.each([
    'Vulnerable adults',
    'Case notes',
    'FileName',
    'Casework',
    'NumberOfParents',
    'Person not seen',
    'Named lead',
    'Web address',
  ])('for the heading %s', (heading) => {
    expect(read(`${head},${heading}\n${audit('')},x\n`, 'audits').personal).toEqual([])
  })

  test.each([
    'Child A',
    'Baby M',
    'Family D',
    'Harry',
    'SD',
    'Young Person B',
    'info@example.org',
    'Ring 0800 1111',
    'BS30',
    'AUD-2024-11',
    '6f1a-nE912345a-77',
  ])('for %s in the notes', (notes) => {
    expect(read(`${head}\n${audit(notes)}\n`, 'audits').personal).toEqual([])
  })
})

test.each([
  ['Date', '14/05/2020'],
  ['DateModified', '2020-05-14'],
  ['Anything', '2020-05-14 09:31'],
])('a date under the heading %s is nobody’s birthday', (heading, date) => {
  expect(read(`${head},${heading}\n${audit('')},${date}\n`, 'audits').personal).toEqual([])
})

test.each(['Anything', 'DateBorn'])('a date of a child’s age under the heading %s is worth a look', (heading) => {
  expect(rulesOf(read(`${head},${heading}\n${audit('')},14/05/2020\n`, 'audits'))).toContain('R84')
})

describe('headings that ask for a person', () => {
  test.each([
    'DOB',
    'Date of birth',
    'NHS number',
    'NHS No.',
    'UPN',
    'Forename',
    "Child's name",
    'Mother’s Name',
    'Surname',
    'Home address',
    'Case ID',
    'LiquidLogic number',
    'Client ref',
    'DateOfBirth',
    'NHSNumber',
    'childFirstName',
    'firstname',
    'Client_Surname',
    'CaseID',
  ])('%s holds the file', (heading) => {
    const report = read(`${head},${heading}\n${audit('')},x1\n`, 'audits')
    expect([report.outcome, rulesOf(report).every((rule) => rule === 'R83' || rule === 'R87')]).toEqual(['held', true])
  })

  test('an address is no news in a list of services', () => {
    expect(read('Service name,Address\nHub,1 Elm Way\n', 'services').outcome).toBe('ready')
  })
})

describe('a report of a file with a number of one person in the wrong column', () => {
  const training = (cell: string, booked: string, held = '14/05/2026', reference = 'S1') =>
    read(
      `Course title,Theme,Session ID,Session date,Agency,Booked,Attended\n"${cell}",Fathers,${reference},${held},Sirona,${booked},1\n`,
      'training',
    )

  test.each([
    [
      'a count that a check doubts',
      read('audit_id,audit_title,audit_date,theme,cases_audited,met\nA,A,14/05/2026,Fathers,5,9434765919\n', 'audits'),
    ],
    ['a count, grouped', training('A', '943 476 5919')],
    ['a date', training('A', '5', '943 476 5919')],
    [
      'a closed list',
      read(
        'rec_id,recommendation,source_review,review_type,lead_agency,status\nR1,Do,A,cspr,Police,Done for 943 476 5919\n',
        'recommendations',
      ),
    ],
    [
      'the part of a long cell that a message ends in',
      read(
        `rec_id,recommendation,source_review,review_type,lead_agency,status\nR1,Do,A,cspr,Police,${'a very long status for one '.repeat(2)}943 476 5919\n`,
        'recommendations',
      ),
    ],
    ['a postcode', read('Service name,Postcode,Latitude\nHub,943 476 5919,1\n', 'services')],
  ])('never shows it: %s', (_, report) => {
    const { rejected, warnings, skipped } = report
    expect(rejected.length + warnings.length).toBeGreaterThan(0)
    expect(JSON.stringify({ rejected, warnings, skipped })).not.toMatch(/943[ -]?[4]/)
    expect(JSON.stringify({ rejected, warnings })).toContain('943')
  })
})

test('what is shown of a value is its start', () => {
  expect([masked('943 476 5919'), masked('AB123456C'), masked('1234')]).toEqual(['943 *** ****', 'AB1******', '****'])
})

test('every dataset is told from its own headings', () => {
  for (const { id, columns } of all) {
    const labels = Object.values(columns).map(({ label }) => label)
    expect([id, read(`${labels.join(',')}\n`, id).outcome]).toEqual([id, 'ready'])
    expect(datasetNamed(id).id).toBe(id)
  }
})
