import { useMutation } from '@tanstack/react-query'
import { isoFromDay } from '../core/calendar/day'
import { quarterId } from '../core/calendar/quarter'
import type { Import } from '../core/frame/library'
import type { Backup } from '../io/backup'
import { BackupFault } from '../io/backupFault'
import { now, today } from '../io/clock'
import { saveFile } from '../io/files'
import { faultOf } from '../io/library/libraryFault'
import type { LibraryStore } from '../io/library/libraryStore'
import { makeBackup, makePublication, openBackup } from '../io/library/zips'
import { useDeviceLibrary } from './deviceLibrary'
import { inWords, useDeviceStore } from './deviceStore'
import { useEngine } from './engineContext'
import { forgetViews } from './forgetViews'
import { useLibrary } from './libraryContext'
import { forgetMode } from './useMode'

/** A backup that was opened, checked, and not yet put in place. */
export interface OpenedBackup {
  file: string
  backup: Backup
}

/** Does a piece of work; what goes wrong with it is an Error in words. */
async function worded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new Error(inWords(error instanceof BackupFault ? error : faultOf(error, 'unread')), { cause: error })
  }
}

/** What keeps, moves or removes the library as a whole. Each happens whole or not at all; its error is in words. */
export function useKeeping() {
  const engine = useEngine()
  const { store } = useDeviceStore()
  const device = useDeviceLibrary()
  const { imports, asAt } = useLibrary()
  const opened = (): LibraryStore => {
    if (!store) throw new Error('The library of this device is not open.')
    return store
  }
  const change = async (work: (open: LibraryStore) => Promise<void>) => {
    await worded(() => work(opened()))
    await device.refresh()
  }

  return {
    /** Saves the cleaned CSV of an import: its loaded rows. Gives its name. */
    download: useMutation({
      mutationFn: async ({ id, file }: Import) => {
        const kept = device.imports.find((one) => one.import.id === id)
        const name = `${file.replace(/\.\w+$/, '')}-cleaned.csv`
        saveFile(name, kept?.cleaned ?? (await engine.cleaned(id)))
        return name
      },
    }),
    /** Saves every import and note of this device as one zip; gives its name. */
    backUp: useMutation({
      mutationFn: () =>
        worded(async () => {
          const [kept, notes] = await Promise.all([opened().imports(), opened().notes()])
          const name = `golden-thread-backup-${isoFromDay(today())}.zip`
          saveFile(name, await makeBackup({ imports: kept.good, notes: notes.good }, now()))
          return name
        }),
    }),
    /** Reads a backup and checks all of it. Nothing is changed. */
    open: useMutation({
      mutationFn: (file: File) =>
        worded(async (): Promise<OpenedBackup> => ({ file: file.name, backup: await openBackup(file) })),
    }),
    /** Puts what a backup holds in the place of all that is on this device. */
    restore: useMutation({
      mutationFn: ({ backup }: OpenedBackup) => change((open) => open.replaceAll(backup.imports, backup.notes)),
    }),
    /** Saves a zip for the web folder's `data/`: what is published now and what is on this device. Gives its name. */
    publish: useMutation({
      mutationFn: () =>
        worded(async () => {
          const real = imports.filter(({ source }) => source !== 'sample')
          const published = await Promise.all(
            real.map(async ({ id, dataset, period, join }) => {
              return { dataset, period: quarterId(period), join, cleaned: await engine.cleaned(id) }
            }),
          )
          const name = `golden-thread-data-${isoFromDay(today())}.zip`
          const said = { asAt: isoFromDay(asAt), loadedOn: isoFromDay(today()), when: now() }
          saveFile(name, await makePublication(published, said))
          return name
        }),
    }),
    /** Removes everything this device keeps. */
    clear: useMutation({
      mutationFn: async () => {
        await change((open) => open.clear())
        forgetViews()
        forgetMode()
      },
    }),
  }
}
