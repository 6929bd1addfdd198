import { describe, expect, test } from 'vitest'
import { column, numbers } from './plain/cells'
import { before, momentOf } from './plain/moment'
import { filesOf } from './plain/sample'
import { figureAt } from './plain/tabulate'

const audits = filesOf('audits').flatMap(({ rows }) => rows)

describe('the audits', () => {
  test('are ten, two of them re-audits, beside three learning events or reviews', () => {
    const ofType = (type: string) =>
      new Set(
        column(
          audits.filter((row) => (row.get('Source type') === 'Audit') === (type === 'Audit')),
          'Audit ID',
        ),
      )
    expect(ofType('Audit').size).toBe(10)
    expect(ofType('learning').size).toBe(3)
    const repeats = audits.filter((row) => row.get('Previous audit ID') !== '')
    expect(new Set(column(repeats, 'Audit ID')).size).toBe(2)
    expect(audits).toHaveLength(155)
  })

  test('count each case of a standard once', () => {
    const standards = audits.filter((row) => row.get('Finding type') === 'Standard')
    const parts = ['Standards met', 'Standards partially met', 'Standards not met', 'Standards not evidenced']
    for (const row of standards) {
      const [cases, ...answers] = numbers(row, 'Cases audited', ...parts, 'Not applicable')
      expect(
        answers.reduce((sum, answer) => sum + answer, 0),
        row.get('Finding ID'),
      ).toBe(cases)
    }
  })

  test('keep the published counts: no advocate in six cases, four of six heard, escalation unused', () => {
    const answers = (finding: string) => {
      const row = audits.find((each) => each.get('Finding ID') === finding)
      return row ? numbers(row, 'Standards met', 'Cases audited') : []
    }
    expect([answers('YA24-S01'), answers('YA24-S02'), answers('DA24-S08')]).toEqual([
      [0, 6],
      [4, 6],
      [0, 8],
    ])
  })
})

test('the headline themes have a latest audit and one before it', () => {
  const query = { dataset: 'audits', measures: ['standardsMet'], by: ['theme'] }
  const moment = momentOf({})
  const met = (theme: string, then = moment) => {
    const { n, N } = figureAt(query, 'standardsMet', [theme], then, {})
    return `${n} of ${N}`
  }
  const themes = ['domestic-abuse', 'extrafamilial-harm', 'fathers', 'advocacy']
  expect(themes.map((theme) => met(theme))).toEqual(['41 of 64', '28 of 60', '17 of 48', '8 of 30'])
  expect(themes.map((theme) => met(theme, before(moment, true) ?? moment))).toEqual([
    '30 of 64',
    '33 of 60',
    '12 of 48',
    '0 of 6',
  ])
})
