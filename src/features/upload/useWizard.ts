import { useReducer } from 'react'
import { useReadFile } from '../../state/useReadFile'
import { saidOf } from './saidOf'
import { atRest, type Draft, draftOf, wizard } from './wizard'

/** The wizard's state, and everything that can be done in it. What is loaded changes only by `load` and `undo`. */
export function useWizard() {
  const [state, tell] = useReducer(wizard, atRest)
  const { reading, progress, forget, cancel } = useReadFile()
  const drop = () => {
    if (state.checked && !state.saved) void forget(state.checked.importId)
  }
  const read = (draft: Draft, stays = false) => {
    const before = state.checked
    reading.mutate(draft, {
      onSuccess: (checked) => {
        if (before) void forget(before.importId)
        // What this device remembers of values was read with the file: it stands with the reader's own answers.
        const { valueMap = draft.valueMap } = checked
        const said = saidOf(draft.file.name, checked.report)
        tell({ kind: 'checked', draft: { ...draft, valueMap }, checked, said, stays })
      },
    })
  }
  const start = (files: readonly File[], asked: string | undefined) => {
    const [file] = files
    if (!file) return
    drop()
    tell({ kind: 'chosen', files, asked })
    read(draftOf(file, asked))
  }
  return {
    state,
    tell,
    reading: reading.isPending,
    progress,
    error: reading.error,
    start,
    read,
    stop: () => {
      cancel()
      const said = 'Reading was stopped. What is loaded is as it was.'
      tell(state.checked ? { kind: 'said', said } : { kind: 'put-aside', said })
    },
    putAside: (said: string) => {
      drop()
      reading.reset()
      tell({ kind: 'put-aside', said })
    },
  }
}

export type Wizard = ReturnType<typeof useWizard>
