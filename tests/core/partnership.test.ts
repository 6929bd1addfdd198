import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import written from '../../public/partnership.json'
import { partnershipSchema } from '../../src/core/partnership'

/** What is said of a partnership.json in which one thing is different. */
function faultOf(change: object): string {
  const { error } = partnershipSchema.safeParse({ ...written, ...change })
  return error ? z.prettifyError(error) : ''
}

test('the file as it is published has no fault', () => {
  expect(faultOf({})).toBe('')
})

test.each([
  [{ name: '' }, /must not be empty\s+→ at name/],
  [{ targets: { ...written.targets, reach: 50 } }, /must be a share of 0 to 1\s+→ at targets\.reach/],
  [{ limits: { ...written.limits, auditLateMonths: '12' } }, /must be a number\s+→ at limits\.auditLateMonths/],
  [{ limits: { ...written.limits, smallNumber: 1 } }, /must be 2 or more\s+→ at limits\.smallNumber/],
  [{ readiness: { ...written.readiness, overdue: -1 } }, /must be 0 or more\s+→ at readiness\.overdue/],
  [{ readiness: { ...written.readiness, audits: 1 } }, /has a name that is not known: audits\s+→ at readiness/],
  [{ towns: 'Yate' }, /must be a list\s+→ at towns/],
  [{ themes: [{ id: 'Domestic abuse', label: 'Domestic abuse' }] }, /must be an id[^\n]*\s+→ at themes\[0\]\.id/],
  [
    { themes: [{ id: 'neglect', label: 'Neglect', help: [{ label: 'A helpline' }] }], panelThemes: [] },
    /must have a phone or a link\s+→ at themes\[0\]\.help\[0\]/,
  ],
  [
    { themes: [{ id: 'neglect', label: 'Neglect', help: [{ label: 'A page', link: 'http://a.example' }] }] },
    /must be a web address that starts https:\/\/\s+→ at themes\[0\]\.help\[0\]\.link/,
  ],
  [
    { panelThemes: [{ id: 'babies', label: 'Babies', themes: ['infants'] }] },
    /names a theme that is not on the list: infants\s+→ at panelThemes\[0\]\.themes\[0\]/,
  ],
])('%j is named with its place', (change, words) => {
  expect(faultOf(change)).toMatch(words)
})
