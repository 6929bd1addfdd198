import { expect, test, vi } from 'vitest'
import { createEngine } from '../../src/engine/createEngine'
import { patience } from '../../src/engine/patience'
import { partnership } from './servedPort'

const head = 'Course title,Theme,Session date,Agency,Booked,Attended\n'
const options = { asOf: '2026-10-15' }

test('500 MB are refused by their size, and not a byte is read', async () => {
  const engine = createEngine()
  await engine.start(partnership)
  const file = new Blob([head])
  Object.defineProperty(file, 'size', { value: 500 * 1024 * 1024 })
  const slice = vi.spyOn(file, 'slice')
  const { report } = await engine.read({ importId: 'a', file, options })
  expect(report.refusal).toMatchObject({ rule: 'R08', message: expect.stringContaining('250 MB') })
  expect(slice).not.toHaveBeenCalled()
})

test.each([
  ['closed', '"'],
  ['never closed', ''],
])('a cell of 50 MB, its quotation mark %s, is refused before all of it is read', async (_, end) => {
  const engine = createEngine()
  await engine.start(partnership)
  const file = new Blob([head, '"', 'x'.repeat(50_000_000), end, ',Fathers,14/05/2026,Sirona,2,1\n'])
  const slice = vi.spyOn(file, 'slice')
  const started = performance.now()
  const { report } = await engine.read({ importId: 'a', file, options, dataset: 'training' })
  expect(report.refusal).toMatchObject({ rule: 'R08', line: 2, message: expect.stringContaining('8,000,000') })
  expect(performance.now() - started).toBeLessThan(2000)
  expect(slice.mock.calls.length).toBeLessThan(6)
})

test('a reading that takes more than two minutes is given up in words', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const own = patience()
  own.check()
  vi.advanceTimersByTime(121_000)
  expect(own.check).toThrow('two minutes')
  vi.useRealTimers()
})
