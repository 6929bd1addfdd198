import { useState } from 'react'
import { plural } from '../../core/text/format'
import { useDeviceLibrary } from '../../state/deviceLibrary'
import type { CheckedFile } from '../../state/useReadFile'
import type { Choice } from './choice'
import type { Wizard } from './useWizard'

/** Saving a checked file, and taking it back. Either happens whole, or is said in words and nothing changed. */
export function useLoad({ state, tell }: Wizard) {
  const { commit, undoTo, remember } = useDeviceLibrary()
  const [saving, setSaving] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const attempt = async (work: () => Promise<void>) => {
    setSaving(true)
    setFault(null)
    try {
      await work()
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'Try again.')
    } finally {
      setSaving(false)
    }
  }
  const load = (checked: CheckedFile, choice: Choice) =>
    attempt(async () => {
      const saved = await commit(checked, choice)
      tell({ kind: 'saved', saved, said: `Saved: ${plural(checked.report.loaded, 'row', 'rows')} of ${saved.file}.` })
      for (const [column, texts] of Object.entries(checked.valueMap ?? {}))
        for (const [text, value] of Object.entries(texts)) await remember(saved.dataset, column, text, value)
    })
  const undo = () =>
    attempt(async () => {
      const { saved } = state
      if (!saved) return
      await undoTo(saved.id)
      tell({ kind: 'put-aside', said: `${saved.file} was taken back. What was loaded before it is back.` })
    })
  return { saving, fault, load, undo }
}
