import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import { LibraryPanel } from '../../../src/features/library/LibraryPanel'
import { saveFile } from '../../../src/io/files'
import { LibraryFault } from '../../../src/io/library/libraryFault'
import { memoryLibrary } from '../../../src/io/library/memoryLibrary'
import { useDeviceLibrary } from '../../../src/state/deviceLibrary'
import { useReadFile } from '../../../src/state/useReadFile'
import { partnership } from '../../golden/sampleEngine'
import { type Open, opens, returns, site, wrapperOf } from '../../state/openState'

vi.mock('../../../src/io/files', () => ({ saveFile: vi.fn() }))
// A worker is not to be had here: the same work is done in process.
vi.mock('../../../src/io/library/zips', async () => {
  const { packBackup, readBackup } = await import('../../../src/io/backup')
  const { publishZip } = await import('../../../src/io/library/publishZip')
  const zip = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'application/zip' })
  return {
    makeBackup: async (...given: Parameters<typeof packBackup>) => zip(await packBackup(...given)),
    makePublication: async (...given: Parameters<typeof publishZip>) => zip(await publishZip(...given)),
    openBackup: async (file: Blob) => readBackup(new Uint8Array(await file.arrayBuffer())),
  }
})

const saved = vi.mocked(saveFile)

beforeAll(() => site.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 9, 30) }))
afterEach(() => {
  vi.useRealTimers()
  saved.mockClear()
  site.resetHandlers()
})
afterAll(() => site.close())

const choice = { period: quarterFromId('2026-27-q2') ?? 0, join: 'add' } as const

/** The panel, and beside it what the wizard would do: read a file and load it. */
function show(open: Open = opens(memoryLibrary())) {
  const wizard: { load?: (file: File) => Promise<unknown> } = {}
  const Loader = () => {
    const { commit } = useDeviceLibrary()
    const { reading } = useReadFile()
    wizard.load = async (file) => commit(await reading.mutateAsync({ file }), choice)
    return null
  }
  const Wrapper = wrapperOf(open)
  render(
    <FluentProvider theme={webLightTheme}>
      <Wrapper>
        <Loader />
        <LibraryPanel partnership={partnership} />
      </Wrapper>
    </FluentProvider>,
  )
  return { user: userEvent.setup(), load: (file: File) => act(async () => wizard.load?.(file)) }
}

const heading = (words: string) => screen.findByRole('heading', { name: words })
const rowOf = (name: RegExp) => screen.findByRole('row', { name })

test('lists the sample, then what is on the device, with its source, time and counts', async () => {
  const { load } = show()
  await heading('14 files are loaded')
  await load(returns(4))
  const row = await rowOf(/returns-2026-27-q2\.csv/)
  expect(row).toHaveTextContent('This device21 November 2026, 09:30')
  expect(row).toHaveTextContent(/adding4000/)
  // The three of the training sample have gone.
  await heading('12 files are loaded')
})

test('an undo says what it removes, does nothing until told, and goes back to that state', async () => {
  const { user, load } = show()
  await heading('14 files are loaded')
  await load(returns(4))
  await load(returns(2, 'second.csv', 'Education'))
  await load(returns(3, 'third.csv', 'Housing'))
  await user.click(await screen.findByRole('button', { name: /^Undo second\.csv/ }))
  const dialog = await screen.findByRole('alertdialog', { name: 'Go back to before second.csv?' })
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['second.csv, 2 rows', 'third.csv, 3 rows'])
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(screen.getByRole('row', { name: /third\.csv/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Undo second\.csv/ }))
  await user.click(await screen.findByRole('button', { name: 'Remove 2 imports' }))
  await waitFor(() => expect(screen.queryByRole('row', { name: /(second|third)\.csv/ })).toBeNull())
  expect(screen.getByRole('row', { name: /returns-2026-27-q2\.csv/ })).toBeVisible()
})

test('shows a report again: the sum, the headings, and each refused row with its fix', async () => {
  const { user, load } = show()
  await heading('14 files are loaded')
  const text = await returns(3).text()
  await load(new File([text.replace('02/07/2026', '31/06/2026')], 'wrong.csv'))
  await user.click(await screen.findByRole('button', { name: 'Report of wrong.csv' }))
  const dialog = await screen.findByRole('dialog', { name: 'Report of wrong.csv' })
  expect(dialog).toHaveTextContent('3 records read: 2 loaded, 1 refused, 0 skipped, 0 blank.')
  expect(within(dialog).getByRole('row', { name: /^Refused 3 Session date 31\/06\/2026/ })).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'All 1 as CSV' }))
  expect(saved).toHaveBeenCalledWith('wrong-report.csv', expect.stringContaining('31/06/2026'))
})

test('backs up, clears and restores; says what each takes away', async () => {
  const { user, load } = show()
  await heading('14 files are loaded')
  await load(returns(4))
  await user.click(await screen.findByRole('button', { name: 'Back up' }))
  await waitFor(() => expect(saved).toHaveBeenCalled())
  const [name, zip] = saved.mock.calls[0] ?? []
  expect(name).toBe('golden-thread-backup-2026-11-21.zip')
  if (!(zip instanceof Blob)) throw new Error('no zip was saved')

  await user.click(screen.getByRole('button', { name: 'Clear this device' }))
  const clear = await screen.findByRole('alertdialog', { name: 'Clear this device?' })
  expect(clear).toHaveTextContent('1 import and everything noted on this device will be removed')
  await user.click(within(clear).getByRole('button', { name: 'Clear this device' }))
  await heading('14 files are loaded')

  await user.upload(screen.getByLabelText('Backup to restore'), new File([zip], 'kept.zip'))
  const restore = await screen.findByRole('alertdialog', { name: 'Restore kept.zip?' })
  expect(restore).toHaveTextContent('It holds 1 import:returns-2026-27-q2.csv')
  await user.click(within(restore).getByRole('button', { name: 'Restore' }))
  expect(await rowOf(/returns-2026-27-q2\.csv/)).toHaveTextContent('09:30')
  await heading('12 files are loaded')
})

test('refuses to restore a file that is no backup, in words, and changes nothing', async () => {
  const { user, load } = show()
  await heading('14 files are loaded')
  await load(returns(4))
  await user.upload(screen.getByLabelText('Backup to restore'), new File(['Police,1\n'], 'returns.zip'))
  expect(await screen.findByRole('alert')).toHaveTextContent(/not a zip file.*Nothing was changed.*Code B1/)
  expect(screen.getByRole('row', { name: /returns-2026-27-q2\.csv/ })).toBeVisible()
})

test('says who can read what is published before the zip is made', async () => {
  const { user, load } = show()
  await heading('14 files are loaded')
  expect(screen.getByRole('button', { name: 'Publish' })).toHaveAttribute('aria-disabled', 'true')
  await load(returns(4))
  await rowOf(/returns-2026-27-q2\.csv/)
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Publish' })).not.toHaveAttribute('aria-disabled', 'true'),
  )
  await user.click(screen.getByRole('button', { name: 'Publish' }))
  const dialog = await screen.findByRole('alertdialog', { name: 'Publish for every reader?' })
  expect(dialog).toHaveTextContent('Whoever can open the site can read these files')
  expect(dialog).toHaveTextContent('must ask for a sign-in')
  await user.click(within(dialog).getByRole('button', { name: 'Save the zip' }))
  await waitFor(() => expect(saved).toHaveBeenCalledWith('golden-thread-data-2026-11-21.zip', expect.any(Blob)))
})

test('where nothing can be kept it says so, and calls what is loaded this tab’s', async () => {
  const { load } = show(() => Promise.reject(new LibraryFault('denied')))
  expect(await screen.findByText(/held in this tab’s memory only/)).toBeVisible()
  expect(screen.getByText('Code L2')).toBeVisible()
  await heading('14 files are loaded')
  await load(returns(4))
  expect(await rowOf(/returns-2026-27-q2\.csv/)).toHaveTextContent('This tab')
})

test('asks the browser to keep the library only when told to, and shows its answer', async () => {
  const persist = vi.fn(async () => true)
  vi.stubGlobal(
    'navigator',
    Object.create(navigator, { storage: { value: { persist, persisted: async () => false } } }),
  )
  const { user } = show()
  expect(await screen.findByText(/may clear them when room runs short/)).toBeVisible()
  expect(persist).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Ask the browser to keep them' }))
  expect(await screen.findByText('The browser agreed to keep them.')).toBeVisible()
  vi.unstubAllGlobals()
})

test('names a record that cannot be used, and removes it when told', async () => {
  const store = memoryLibrary()
  let damaged = [{ id: 'device:7', kind: 'misshapen' as const, why: 'It is damaged: period is not as it should be.' }]
  const remove = async (ids: readonly string[]) => {
    damaged = damaged.filter(({ id }) => !ids.includes(id))
  }
  const imports = async () => ({ ...(await store.imports()), quarantined: damaged })
  const { user } = show(opens({ ...store, imports, remove }))
  await heading('One import is set aside')
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'device:7: It is damaged: period is not as it should be. Code L13',
  )
  await user.click(screen.getByRole('button', { name: 'Remove device:7' }))
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'One import is set aside' })).toBeNull())
})

test('gives a template and the dictionary of every dataset', async () => {
  const { user } = show()
  await user.click(await screen.findByText(/^Training: \d+ columns$/))
  const columns = screen.getByRole('region', { name: 'Columns of Training' })
  expect(within(columns).getByRole('row', { name: /^Session date/ })).toHaveTextContent('a date, day first')
  await user.click(screen.getByRole('button', { name: 'Training template (CSV)' }))
  expect(saved).toHaveBeenCalledWith('training-template.csv', expect.stringContaining('Session date'))
})
