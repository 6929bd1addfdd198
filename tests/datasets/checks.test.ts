import { expect, test } from 'vitest'
import { datasetById, datasets } from '../../src/datasets'
import { partnership } from './samplePartnership'

/** The rules of a dataset that a row breaks; a check runs only where every cell it needs is there, and none it does without. */
function broken(id: string, cells: Readonly<Record<string, number>>): readonly string[] {
  const checks = datasetById(datasets(partnership), id)?.checks ?? []
  return checks
    .filter(({ needs, without = [] }) => needs.every((name) => name in cells) && !without.some((name) => name in cells))
    .filter((check) => !check.holds(cells, cells))
    .map((check) => check.rule)
}

const audit = (cases_audited: number, met: number, partly: number, not_met: number, more = {}) =>
  broken('audits', { cases_audited, met, partly, not_met, ...more })
const session = (booked: number, cancelled: number, no_show: number, unscheduled: number, attended: number) =>
  broken('training', { booked, cancelled, no_show, unscheduled, attended })

test('the answers of an audit row make its cases, and one rule names what is wrong', () => {
  expect(audit(8, 3, 2, 3)).toEqual([])
  expect(audit(8, 3, 2, 1)).toEqual([])
  expect(audit(8, 3, 2, 1, { not_evidenced: 1, na: 1 })).toEqual([])
  expect(audit(8, 9, 0, 0)).toEqual(['met-within-cases'])
  expect(audit(8, 5, 2, 2)).toEqual(['answers-within-cases'])
  expect(audit(8, 3, 2, 1, { not_evidenced: 1, na: 0 })).toEqual(['answers-make-cases'])
  expect(audit(8, 9, 0, 0, { not_evidenced: 1, na: 0 })).toEqual(['met-within-cases'])
  expect(audit(8, 5, 2, 2, { not_evidenced: 1, na: 0 })).toEqual(['answers-within-cases'])
})

test('attendance adds up, as in the published return of April to June 2016', () => {
  expect(session(318, 29, 20, 35, 304)).toEqual([])
  expect(session(318, 29, 20, 35, 303)).toEqual(['attended-adds-up'])
  expect(session(20, 0, 0, 1, 22)).toEqual(['attended-within-booked'])
  expect(broken('training', { booked: 20, attended: 25 })).toEqual([])
})

test('confidence is 1 to 10, and no more changed than replied', () => {
  expect(broken('training', { confidence_pre: 1, confidence_post: 10 })).toEqual([])
  expect(broken('training', { confidence_pre: 0 })).toEqual(['confidence-before-range'])
  expect(broken('training', { confidence_post: 10.1 })).toEqual(['confidence-after-range'])
  expect(broken('training', { followup_n: 3, followup_changed: 4 })).toEqual(['followup-within-replies'])
})

test('ages are in order, and a place is in Britain', () => {
  expect(broken('services', { min_age: 0, max_age: 18, latitude: 51.46, longitude: -2.5 })).toEqual([])
  expect(broken('services', { min_age: 11, max_age: 5 })).toEqual(['ages-in-order'])
  expect(broken('services', { latitude: -2.5, longitude: 51.46 })).toEqual(['place-not-swapped'])
})
