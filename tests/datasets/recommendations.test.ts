import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import type { DerivedColumn } from '../../src/core/dataset/define'
import { datasetById, datasets } from '../../src/datasets'
import { recommendationState } from '../../src/datasets/recommendationState'
import { rowsReader } from './rowsReader'
import { partnership } from './samplePartnership'

type Cells = Parameters<typeof rowsReader>[0][number]
const moment = (iso: string) => ({ asAt: dayFromIso(iso) ?? 0, period: [], step: 'now' as const })
const state = (cells: Cells, iso = '2026-09-30') => recommendationState(rowsReader([cells]), moment(iso))(0)

function derived(id: string, cells: Cells, iso = '2026-09-30') {
  const column: DerivedColumn | undefined = datasetById(datasets(partnership), 'recommendations')?.derived[id]
  if (column === undefined || !('perRow' in column)) throw new Error(`no such derived column: ${id}`)
  return column.perRow(rowsReader([cells]), moment(iso))(0)
}

describe('the state of a recommendation', () => {
  test.each(['not-started', 'on-track', 'at-risk'])('%s is overdue from the day after its due date', (status) => {
    expect(state({ status, due_date: '2026-06-30' }, '2026-06-30')).toBe(status)
    expect(state({ status, due_date: '2026-06-30' }, '2026-07-01')).toBe('overdue')
  })

  test('one without a due date is never overdue', () => {
    expect(state({ status: 'on-track' })).toBe('on-track')
  })

  test('paused, completed and set-aside ones are never overdue', () => {
    expect(state({ status: 'paused', due_date: '2020-01-01' })).toBe('paused')
    expect(state({ status: 'completed-awaiting-evidence', due_date: '2020-01-01' })).toBe('completed-awaiting-evidence')
    expect(state({ status: 'superseded', due_date: '2020-01-01' })).toBe('not-taken-forward')
    expect(state({ status: 'not-accepted', due_date: '2020-01-01' })).toBe('not-taken-forward')
  })

  test('a completed one is evidenced by impact in words, or by a type of evidence', () => {
    const status = 'completed-awaiting-evidence'
    expect(state({ status, impact_evidence: 'Re-audit of genograms' })).toBe('completed-evidenced')
    expect(state({ status, evidence_type: 'dip-sample' })).toBe('completed-evidenced')
    expect(state({ status, evidence_type: 'none' })).toBe(status)
  })

  test.each(['', 'N/A', 'n/a.', 'TBC', 'None', 'none yet', '-', 'Not known', 'nil', 'No evidence.'])(
    'one whose evidence reads %j is not evidenced, whatever its status says',
    (impact_evidence) => {
      for (const status of ['completed-awaiting-evidence', 'completed-evidenced']) {
        const cells = { status, impact_evidence, evidence_type: 'none' }
        expect(state(cells)).toBe('completed-awaiting-evidence')
        expect(state({ ...cells, evidence_type: '' })).toBe('completed-awaiting-evidence')
        expect(state({ ...cells, evidence_type: 'data' })).toBe('completed-evidenced')
      }
    },
  )

  test('in a tracker that tells nothing of evidence the status has the say', () => {
    expect(state({ status: 'completed-evidenced' })).toBe('completed-evidenced')
    expect(state({ status: 'completed-awaiting-evidence' })).toBe('completed-awaiting-evidence')
    expect(state({ status: 'completed-evidenced', impact_evidence: '' })).toBe('completed-awaiting-evidence')
  })

  test('evidence does not complete what is open', () => {
    expect(state({ status: 'on-track', impact_evidence: 'Audit', evidence_type: 'audit' })).toBe('on-track')
  })
})

describe('what is counted', () => {
  test('neither parts of a recommendation nor rows of another area', () => {
    expect(derived('counted', {})).toBe('yes')
    expect(derived('counted', { area: 'own' })).toBe('yes')
    expect(derived('counted', { parent_id: 'T-06' })).toBe('no')
    expect(derived('counted', { area: 'other' })).toBe('no')
  })

  test('a missing due date is asked of open ones only', () => {
    expect(derived('no_due_date', { status: 'on-track' })).toBe('yes')
    expect(derived('no_due_date', { status: 'paused' })).toBe('yes')
    expect(derived('no_due_date', { status: 'on-track', due_date: '2026-01-01' })).toBe('no')
    expect(derived('no_due_date', { status: 'completed-evidenced' })).toBe('')
    expect(derived('no_due_date', { status: 'superseded' })).toBe('')
  })
})
