import { act, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { quarterFromId } from '../../src/core/calendar/quarter'
import { LibraryFault } from '../../src/io/library/libraryFault'
import { stateOf } from '../../src/io/library/libraryState'
import type { LibraryStore } from '../../src/io/library/libraryStore'
import { memoryLibrary } from '../../src/io/library/memoryLibrary'
import type { CheckedFile } from '../../src/state/useReadFile'
import { openState, opens, returns, rowsOf, type State, site } from './openState'

beforeAll(() => site.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 9, 30) }))
afterEach(() => {
  vi.useRealTimers()
  site.resetHandlers()
})
afterAll(() => site.close())

const q2 = quarterFromId('2026-27-q2') ?? 0
const sampleRows = 1200
const choice = { period: q2, join: 'add' } as const

async function check(state: State, file: File): Promise<CheckedFile> {
  const checked = await act(() => state.current.reading.mutateAsync({ file }))
  expect(checked.dataset).toBe('training')
  return checked
}

async function load(state: State, file: File) {
  const checked = await check(state, file)
  return act(() => state.current.device.commit(checked, choice))
}

/** A store in which so many files were loaded before, by a page that is closed now. */
async function storeWith(...files: readonly File[]): Promise<LibraryStore> {
  const store = memoryLibrary()
  const before = openState(opens({ ...store, close: () => undefined }))
  await rowsOf(before, 'training', sampleRows)
  for (const file of files) await load(before, file)
  return store
}

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof Error ? error.message : 'no words'),
  )

test('a loaded file is kept, takes the place of the sample, and is read again from storage at the next start', async () => {
  const store = await storeWith(returns(4))
  const state = openState(opens(store))
  await rowsOf(state, 'training', 4)
  const { device, library } = state.current
  expect(library.imports.filter(({ dataset }) => dataset === 'training')).toMatchObject([
    { source: 'device', file: 'returns-2026-27-q2.csv', period: q2 },
  ])
  expect(device.imports).toMatchObject([{ time: '09:30', summary: { loaded: 4, rejected: 0, skipped: 0, blank: 0 } }])
  expect(device.imports[0]?.report()?.columns.mapped).toHaveLength(6)
  expect(library.faults).toEqual([])
})

test('going back to before an import removes it and all later ones, and the sample is back when none is left', async () => {
  const state = openState()
  await rowsOf(state, 'training', sampleRows)
  const first = await load(state, returns(4))
  const second = await load(state, returns(3, 'more.csv', 'Education'))
  await load(state, returns(2, 'most.csv', 'Housing'))
  await rowsOf(state, 'training', 9)
  await act(() => state.current.device.undoTo(second.id))
  await rowsOf(state, 'training', 4)
  await act(() => state.current.device.undoTo(first.id))
  await rowsOf(state, 'training', sampleRows)
})

test('what another tab loads and removes appears here', async () => {
  const store = memoryLibrary()
  const here = openState(opens(store))
  const there = openState(opens(store))
  await Promise.all([rowsOf(here, 'training', sampleRows), rowsOf(there, 'training', sampleRows)])
  const loaded = await load(there, returns(4))
  await rowsOf(here, 'training', 4)
  await act(() => there.current.device.undoTo(loaded.id))
  await rowsOf(here, 'training', sampleRows)
})

test('a save that fails is said in words with its code, and changes nothing', async () => {
  const store = memoryLibrary()
  const full = () => Promise.reject(new LibraryFault('full'))
  const state = openState(opens({ ...store, add: full }))
  await rowsOf(state, 'training', sampleRows)
  const checked = await check(state, returns(4))
  const words = await act(() => refused(state.current.device.commit(checked, choice)))
  expect(words).toMatch(/no room left.*Nothing was changed.*Free some disk space.*Code L8/)
  expect(state.current.device.imports).toEqual([])
  await rowsOf(state, 'training', sampleRows)
})

test.each([
  ['none', 'L1', /no storage for files/],
  ['denied', 'L2', /private window/],
  ['broken', 'L3', /could not open its own storage/],
] as const)('where storage is %s, files are held in memory, and the words say why', async (kind, code, words) => {
  const state = openState(() => Promise.reject(new LibraryFault(kind)))
  await rowsOf(state, 'training', sampleRows)
  expect(state.current.device.status).toMatchObject({ kind: 'memory', code, words: expect.stringMatching(words) })
  await load(state, returns(4))
  await rowsOf(state, 'training', 4)
})

test('a library of a newer version is left alone: the site is shown, and nothing is saved', async () => {
  const state = openState(() => Promise.reject(new LibraryFault('newer')))
  await rowsOf(state, 'training', sampleRows)
  expect(state.current.device.status).toMatchObject({ kind: 'stopped', code: 'L5' })
  const checked = await check(state, returns(4))
  expect(await act(() => refused(state.current.device.commit(checked, choice)))).toMatch(/newer version/)
})

test('a blocked upgrade is told while the site is shown already, and goes on by itself', async () => {
  const store = await storeWith(returns(4))
  let open: (() => void) | undefined
  const state = openState(({ onState }) => {
    onState?.(stateOf(new LibraryFault('blocked')))
    return new Promise((settle) => {
      open = () => settle(store)
    })
  })
  await rowsOf(state, 'training', sampleRows)
  expect(state.current.device.status).toMatchObject({ kind: 'opening', code: 'L4' })
  act(() => open?.())
  await rowsOf(state, 'training', 4)
  expect(state.current.device.status).toMatchObject({ kind: 'stored' })
})

test.each([
  ['outdated', 'L6'],
  ['closed', 'L7'],
] as const)('a library that is %s under this tab stops saving and keeps showing what is loaded', async (kind, code) => {
  const store = await storeWith(returns(4))
  let tell: ((fault: LibraryFault) => void) | undefined
  const state = openState(async ({ onState }) => {
    tell = (fault) => onState?.(stateOf(fault))
    return { ...store, add: () => Promise.reject(new LibraryFault(kind)) }
  })
  await rowsOf(state, 'training', 4)
  act(() => tell?.(new LibraryFault(kind)))
  expect(state.current.device.status).toMatchObject({ kind: 'stopped', code })
  const checked = await check(state, returns(2, 'more.csv'))
  expect(await act(() => refused(state.current.device.commit(checked, choice)))).toContain(`Code ${code}`)
  await rowsOf(state, 'training', 4)
})

test('a damaged record is set aside by name, and the rest loads', async () => {
  const store = await storeWith(returns(4))
  const damaged = { id: 'device:7', kind: 'misshapen', why: 'It is damaged: period is not as it should be.' } as const
  const state = openState(
    opens({ ...store, imports: async () => ({ ...(await store.imports()), quarantined: [damaged] }) }),
  )
  await rowsOf(state, 'training', 4)
  expect(state.current.device.quarantined).toEqual([{ id: 'device:7', why: damaged.why, code: 'L13' }])
})

test('an import that does not read as it did is left out by name, and no sample takes its place', async () => {
  const store = await storeWith(returns(4))
  const [kept] = (await store.imports()).good
  if (!kept) throw new Error('nothing was kept')
  const short = kept.cleaned.split('\n').slice(0, 3).join('\n')
  await store.replaceAll([{ ...kept, cleaned: short }], [])
  const state = openState(opens(store))
  await waitFor(() => expect(state.current.library.faults).toMatchObject([{ code: 'L15', file: kept.file }]))
  await rowsOf(state, 'training', 0)
})

test('a library that cannot be read is said so, and trying again reads it', async () => {
  const store = await storeWith(returns(4))
  let fails = true
  const state = openState(
    opens({ ...store, imports: () => (fails ? Promise.reject(new LibraryFault('unread')) : store.imports()) }),
  )
  await waitFor(() => expect(state.current.library.faults).toMatchObject([{ code: 'L14' }]))
  await rowsOf(state, 'training', sampleRows)
  fails = false
  act(() => state.current.library.retry())
  await rowsOf(state, 'training', 4)
  expect(state.current.library.faults).toEqual([])
})

test('a meaning that was confirmed once is used by the next reading, even one recognised by its headings', async () => {
  const store = memoryLibrary()
  const state = openState(opens(store))
  await rowsOf(state, 'training', sampleRows)
  await act(() => state.current.device.remember('training', 'agency', 'Boys in blue', 'police'))
  await act(() => state.current.device.remember('training', 'agency', '__proto__', 'sirona'))
  await waitFor(() =>
    expect(Object.entries(state.current.device.remembered('training').agency ?? {})).toEqual([
      ['Boys in blue', 'police'],
      ['__proto__', 'sirona'],
    ]),
  )
  const checked = await check(state, returns(2, 'slang.csv', 'Boys in blue'))
  expect(checked.valueMap).toEqual(state.current.device.remembered('training'))
  expect(checked.report.warnings.filter(({ value }) => value === 'Boys in blue')).toEqual([])
})
