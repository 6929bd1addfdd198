import { act, renderHook, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { quarterFromId } from '../../src/core/calendar/quarter'
import { memoryLibrary } from '../../src/io/library/memoryLibrary'
import { useLibrary } from '../../src/state/libraryContext'
import { usePreview } from '../../src/state/usePreview'
import { type CheckedFile, useReadFile } from '../../src/state/useReadFile'
import { opens, returns, site, wrapperOf } from './openState'

beforeAll(() => site.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21) }))
afterEach(() => vi.useRealTimers())
afterAll(() => site.close())

const choice = { period: quarterFromId('2026-27-q2') ?? 0, join: 'add' } as const

test('tells the headline numbers of a file’s page before and after it, and adopts nothing', async () => {
  const wrapper = wrapperOf(opens(memoryLibrary()))
  const reader = renderHook(
    ({ checked }: { checked: CheckedFile }) => ({
      ...useReadFile(),
      library: useLibrary(),
      preview: usePreview(checked, choice),
    }),
    { wrapper, initialProps: { checked: nothing } },
  )
  await waitFor(() => expect(reader.result.current.library.summary?.datasets.training?.rows).toBe(1200))
  const checked = await act(() => reader.result.current.reading.mutateAsync({ file: returns(3) }))
  reader.rerender({ checked })
  await waitFor(() => expect(reader.result.current.preview.preview.data).toBeDefined())
  const { preview, visuals } = reader.result.current.preview
  const place = visuals.findIndex(({ id }) => id === 'training-attended')
  expect(preview.data?.before[place]?.totals[0]?.value).toBeGreaterThan(54)
  // Three sessions of 18 people; the sample goes with the first real file.
  expect(preview.data?.after[place]?.totals[0]?.value).toBe(54)
  expect(reader.result.current.library.summary?.datasets.training?.rows).toBe(1200)
})

/** No file: there is nothing to preview. */
const nothing: CheckedFile = {
  importId: '',
  file: new File([], ''),
  asked: undefined,
  dataset: null,
  lastQuarter: null,
  sha256: null,
  period: null,
  report: {
    outcome: 'refused',
    file: { encoding: '', delimiter: '', lineEnd: '', headerLine: 0 },
    columns: { mapped: [], unused: [], missing: [], nearMisses: [], duplicate: [] },
    loaded: 0,
    rows: [],
    rejected: [],
    warnings: [],
    skipped: [],
    blank: 0,
    personal: [],
  },
}
