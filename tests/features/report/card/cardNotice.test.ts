import { expect, test } from 'vitest'
import { cardNotice } from '../../../../src/features/report/card/cardNotice'
import { count, resultOf } from '../../../marks/fixture'

const labels = {
  theme: [
    { id: 'fathers', label: 'Fathers' },
    { id: 'neglect', label: 'Neglect' },
  ],
  agency: [{ id: 'police', label: 'Police' }],
}
const plain = { result: resultOf({ totals: [count(7)] }), chosen: {}, own: {}, steps: [], labels }
const down = { dimension: 'theme' as const, id: 'neglect' }

test('a card that nothing filters by itself says nothing', () => {
  expect(cardNotice({ ...plain, chosen: { theme: ['fathers'] } })).toBeNull()
  expect(cardNotice({ ...plain, chosen: { theme: ['neglect'] }, steps: [down] })).toBeNull()
})

test('a filter of the card alone is named, and is what goes', () => {
  const own = { theme: ['fathers'], agency: ['police'] }
  expect(cardNotice({ ...plain, own })).toEqual({
    filter: 'Theme is Fathers; Agency is Police',
    words: 'on this visual alone',
    isFigure: false,
    removes: null,
  })
})

test('a filter of the page that leaves out what was gone into is named, and is what goes', () => {
  const notice = cardNotice({ ...plain, chosen: { theme: ['fathers'] }, own: { agency: ['police'] }, steps: [down] })
  expect(notice).toEqual({
    filter: 'Theme is Fathers',
    words: 'on the whole page, too',
    isFigure: false,
    removes: 'theme',
  })
})

test('a choice on another mark comes before both', () => {
  const whole = { cells: [], rowTotals: [], totals: [count(34)], litBy: ['agency' as const] }
  const result = { ...plain.result, whole }
  const notice = cardNotice({ ...plain, result, chosen: { agency: ['police'] }, own: { theme: ['fathers'] } })
  expect(notice?.filter).toBe('Agency is Police')
  expect(notice?.words).toMatch(/^7 of 34/)
  expect(notice?.removes).toBe('agency')
})
