import { describe, expect, test } from 'vitest'
import { recognise } from '../../../src/core/import/recognise'
import { rulesOf } from '../../../src/core/import/rulesOf'
import { accounted, all, read } from './support'

const head = 'Course title,Theme,Session date,Agency,Booked,Attended'
const row = (title: string): string => `${title},Fathers,14/05/2026,Sirona,20,18`

describe('headings over two lines', () => {
  test('are read as one where a name goes on below', () => {
    const report = read(
      `Course,,Session,,Places,\ntitle,Theme,date,Agency,booked,Attended\n${row('A')}\n`,
      'training',
      {
        headerMap: { booked: 'Places booked' },
      },
    )
    expect([report.loaded, report.file.headerLine, report.skipped]).toEqual([1, 1, []])
    expect(report.columns.mapped.map(({ header }) => header).join()).toBe(
      'Course title,Theme,Session date,Agency,Places booked,Attended',
    )
    expect(accounted(report)).toBe(1)
  })

  test('of which the upper only groups the lower are read by the lower', () => {
    const report = read(`What,,When,Who,Places,\n${head}\n${row('A')}\n`, 'training')
    expect([report.loaded, report.file.headerLine, report.skipped.map(({ rule }) => rule)]).toEqual([1, 2, ['R20']])
  })

  test('a first row is never taken for a second heading line', () => {
    const report = read(`${head}\nTheme,Agency,14/05/2026,Sirona,2,1\n`, 'training')
    expect([report.loaded, report.file.headerLine]).toEqual([1, 1])
  })
})

describe('another table below', () => {
  const second = ',,,,,\nTake-up by agency,,,,,\nAgency,Places,Taken,,,\nSirona,20,18,,,\nPolice,4,4,,,\n'

  test('is skipped by line, with its headings and its title', () => {
    const report = read(`${head}\n${row('A')}\n${second}`, 'training')
    expect([report.loaded, report.rejected, report.blank]).toEqual([1, [], 1])
    expect(report.skipped.map(({ line, rule }) => [line, rule])).toEqual([
      [4, 'R19'],
      [5, 'R19'],
      [6, 'R19'],
      [7, 'R19'],
    ])
  })

  test('of its own width is skipped too', () => {
    const report = read(`${head}\n${row('A')}\n\nAgency,Places\nSirona,20\n`, 'training')
    expect([rulesOf(report), report.skipped.length, accounted(report)]).toEqual([['R19'], 2, 4])
  })

  test('is no such thing where one of its lines loads, or none is like a heading', () => {
    const rows = `${row('A')}\n\nCourse,Theme,When,Who,Booked,Attended\n${row('B')}\n`
    expect(rulesOf(read(`${head}\n${rows}`, 'training'))).toEqual(['R36', 'R41'])
    const faulty = `${row('A')}\n\n${row('B').replace('14/05', '31/02')}\n${row('C').replace('14/05', '31/02')}\n`
    expect(read(`${head}\n${faulty}`, 'training').rejected.map(({ line }) => line)).toEqual([4, 5])
  })
})

describe('lines that go wrong', () => {
  test('say which lines a stray quotation mark took in', () => {
    const text = `${head}\n"A,Fathers,14/05/2026,Sirona,20,18\n${row('B')}\nC "quoted",Fathers,14/05/2026,Sirona,20,18\n${row('D')}\n`
    const [first] = read(text, 'training').rejected
    expect([first?.line, first?.issues[0]?.rule, first?.issues[0]?.message]).toEqual([
      2,
      'R25',
      expect.stringContaining('Lines 2 to 4 were read as one record.'),
    ])
  })

  test('of a comment are notes', () => {
    const report = read(`# exported today\n${head}\n# page 2\n${row('A')}\n`, 'training')
    expect([report.loaded, report.skipped.map(({ rule }) => rule)]).toEqual([1, ['R20', 'R23']])
  })
})

describe('what a file is taken for', () => {
  test.each([
    [['id', 'name'], null],
    [['id', 'name', 'abbreviation', 'email', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y'], null],
    [['Service name'], 'services'],
    [['Service name', 'Phone'], 'services'],
    [['name', 'address', 'postcode'], 'services'],
    [['Ref', 'Action', 'Owner', 'Status', 'Review', 'Due'], 'recommendations'],
  ])('headings %j: %s', (headings, dataset) => {
    expect(recognise(headings, all)?.id ?? null).toBe(dataset)
  })

  test('names of three letters and of other numbers are no near misses', () => {
    const report = read('Service name,last,Address3\nHub,x,y\n', 'services')
    expect(report.columns.nearMisses).toEqual([])
  })

  test('the delimiter of a file nobody recognises is still said', () => {
    const { file, refusal } = read('cat;colour;age\nTom;grey;3\nKit;red;4\n', 'training')
    expect([file.delimiter, file.headerLine, refusal?.rule]).toEqual([';', 0, 'R10'])
  })
})
