import { useQuery, useQueryClient } from '@tanstack/react-query'
import { isoFromDay } from '../core/calendar/day'
import { formatViewsFile, parseViewsFile, readSavedView, type SavedView } from '../core/view/savedView'
import { now, today } from '../io/clock'
import { saveFile } from '../io/files'
import { faultOf } from '../io/library/libraryFault'
import type { LibraryStore } from '../io/library/libraryStore'
import type { Note } from '../io/library/storedImport'
import { inWords, useDeviceStore } from './deviceStore'
import { useDefaultView } from './useDefaultView'
import { notesKey } from './useRemembered'

const prefix = 'view'
const keyOf = (name: string) => JSON.stringify([prefix, name])

/** Each saved view is a note of its own under its name, so that two tabs lose none. */
function viewsIn(notes: readonly Note[]): readonly SavedView[] {
  return notes
    .flatMap(({ key, value }) => {
      const view = readSavedView(value)
      return view && key === keyOf(view.name) ? [view] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }))
}

/** The views saved on this device under names. Every change happens whole or not at all; its error is in words. */
export function useSavedViews() {
  const client = useQueryClient()
  const { store } = useDeviceStore()
  const standard = useDefaultView()
  const saved = useQuery({
    queryKey: [...notesKey, prefix],
    queryFn: async () => viewsIn((await store?.notes())?.good ?? []),
    enabled: store !== null,
  })
  const change = async (work: (open: LibraryStore) => Promise<void>) => {
    if (!store) throw new Error('What is kept on this device is not open yet. Try again in a moment.')
    try {
      await work(store)
    } catch (error) {
      throw new Error(inWords(faultOf(error, 'unwritten')), { cause: error })
    }
    await client.invalidateQueries({ queryKey: notesKey }, { cancelRefetch: false })
  }
  const put = (open: LibraryStore, { name, page, search }: SavedView) =>
    open.setNote({ key: keyOf(name), value: { name, page, search }, when: now() })
  const views = saved.data ?? []
  const isDefault = ({ name }: SavedView) => standard.view?.name === name

  return {
    views,
    isReady: saved.isSuccess,
    isDefault,
    /** Saves a view, in the place of one of the same name. */
    save: async (view: SavedView) => {
      await change((open) => put(open, view))
      if (isDefault(view)) standard.setDefaultView(view)
    },
    rename: async (view: SavedView, name: string) => {
      if (name === view.name) return
      const renamed = { ...view, name }
      await change(async (open) => {
        await put(open, renamed)
        await open.removeNote(keyOf(view.name))
      })
      if (isDefault(view)) standard.setDefaultView(renamed)
    },
    remove: async (view: SavedView) => {
      await change((open) => open.removeNote(keyOf(view.name)))
      if (isDefault(view)) standard.setDefaultView(null)
    },
    /** Opens this view for a bare link; null opens the overview. */
    setDefault: standard.setDefaultView,
    /** Saves them all as a file; gives its name. */
    exportFile: () => {
      const name = `golden-thread-views-${isoFromDay(today())}.json`
      saveFile(name, formatViewsFile(views), 'application/json')
      return name
    },
    /** Takes in the views of a file beside those there are; one of the same name takes its place. Gives what it held. */
    importFile: async (file: File) => {
      const read = file.size <= 5_000_000 ? parseViewsFile(await file.text()) : null
      if (!read) throw new Error(`${file.name} is no file of saved views. Choose one that “Save as a file” made.`)
      await change(async (open) => {
        for (const view of read.views) await put(open, view)
      })
      return read
    },
  }
}
