import { describe, expect, test, vi } from 'vitest'
import { createEngine } from '../../src/engine/createEngine'
import { serve } from '../../src/engine/serve'
import { portEngine } from '../../src/engine/workerEngine'
import { partnership, ServedPort } from './servedPort'

describe('an engine at the end of a port', () => {
  test('refuses a message of another shape', async () => {
    const said = vi.fn()
    await serve(createEngine(), { id: 7, method: 'ask', given: { queries: 'all' } }, said)
    expect(said).toHaveBeenCalledExactlyOnceWith({ id: 7, kind: 'failed', message: expect.stringContaining('form') })
  })

  test('is asked for a part beside its whole, a year earlier, within a visual, and for the rows behind', async () => {
    const engine = portEngine(new ServedPort())
    await engine.start(partnership)
    const moment = { asAt: 20_778, period: [8106], step: 'now' } as const
    const selection = { theme: ['fathers'] }
    const query = { dataset: 'training', measures: ['records', 'attended'], by: ['agency'], within: { theme: ['-'] } }
    const [result] = await engine.ask({
      ...{ queries: [{ ...query, compare: true }], selection, moment },
      ...{ lit: ['theme'], against: 'year' },
    })
    expect(result?.whole?.litBy).toEqual(['theme'])
    expect(result?.before?.against).toBe('year')
    expect(result?.within).toEqual({ theme: ['-'] })
    const behind = { query, entries: [null], measure: 'attended' }
    const listed = await engine.rows({
      query: { dataset: 'training', columns: ['agency'], offset: 0, limit: 10, within: { agency: ['-'] }, behind },
      selection,
      moment,
    })
    expect(listed.records.shown).toBe(0)
  })

  test('rejects everything outstanding, and all that follows, once the worker has died', async () => {
    const port = new ServedPort()
    port.postMessage = () => undefined
    const engine = portEngine(port)
    const outstanding = [engine.start(partnership), engine.forget('a')]
    port.dispatchEvent(new Event('error'))
    for (const each of outstanding) await expect(each).rejects.toThrow(/has stopped/)
    await expect(engine.forget('b')).rejects.toThrow(/has stopped/)
    expect(port.terminated).toBe(true)
  })

  test('takes a worker that says something unheard of for dead', async () => {
    const port = new ServedPort()
    port.postMessage = () => port.say({ hello: 1 })
    await expect(portEngine(port).forget('a')).rejects.toThrow(/has stopped/)
  })
})
