import type { Import } from '../../core/frame/library'
import type { ImportOptions, Remedy } from '../../core/import/report'
import type { CheckedFile } from '../../state/useReadFile'
import type { Choice } from './choice'

export type WizardStep = 'file' | 'columns' | 'check' | 'effect' | 'saved'

/** A file in hand with every answer given about it so far: what the next reading is asked with. */
export interface Draft {
  file: File
  /** The dataset asked for; none lets the headings say. */
  asked: string | undefined
  headerMap: Readonly<Record<string, string>>
  valueMap: NonNullable<ImportOptions['valueMap']>
  remedies: readonly Remedy[]
  /** The sheet of a workbook; none lets the headings say. */
  sheet?: string
}

export interface WizardState {
  step: WizardStep
  /** Files that wait their turn. */
  queue: readonly File[]
  draft: Draft | null
  checked: CheckedFile | null
  /** Of which quarter the file is and how it joins, once the reader chose. */
  choice: Choice | null
  saved: Import | null
  /** How many answers of the check have come: each one that has something to say takes the focus. */
  answers: number
  /** Said by the live region. */
  said: string
}

export const atRest: WizardState = {
  step: 'file',
  queue: [],
  draft: null,
  checked: null,
  choice: null,
  saved: null,
  answers: 0,
  said: '',
}

export type WizardAction =
  | { kind: 'chosen'; files: readonly File[]; asked: string | undefined }
  | { kind: 'checked'; draft: Draft; checked: CheckedFile; said: string; stays: boolean }
  | { kind: 'went'; step: WizardStep }
  | { kind: 'joins'; choice: Choice }
  | { kind: 'saved'; saved: Import; said: string }
  | { kind: 'put-aside'; said: string }
  | { kind: 'said'; said: string }

/** Rules of headings that can be mended by choosing columns. */
const ofHeadings: readonly string[] = ['R10', 'R11', 'R13', 'R14']

/** Whether a refused file has headings to choose from. */
function canMapColumns({ dataset, report }: CheckedFile): boolean {
  const { refusal, columns } = report
  return (
    dataset !== null &&
    refusal !== undefined &&
    ofHeadings.includes(refusal.rule) &&
    columns.mapped.length + columns.unused.length > 0
  )
}

export function draftOf(file: File, asked: string | undefined): Draft {
  return { file, asked, headerMap: {}, valueMap: {}, remedies: [] }
}

/** Where an answer of the check leads: on from the file and the columns, and otherwise nowhere: the place is kept. */
function stepAfter(step: WizardStep, checked: CheckedFile): WizardStep {
  if (checked.report.outcome === 'refused') return canMapColumns(checked) ? 'columns' : 'file'
  if (step === 'file') return 'columns'
  return step === 'columns' ? 'check' : step
}

/** What each thing that happens does to the wizard. */
export function wizard(state: WizardState, action: WizardAction): WizardState {
  switch (action.kind) {
    case 'chosen': {
      const [file, ...queue] = action.files
      if (!file) return state
      return { ...atRest, answers: state.answers, queue, draft: draftOf(file, action.asked) }
    }
    case 'checked': {
      const { draft, checked, said, stays } = action
      const waits = stays && state.step !== 'file' && checked.report.outcome !== 'refused'
      const step = waits ? state.step : stepAfter(state.step, checked)
      return { ...state, draft, checked, said, step, answers: state.answers + 1 }
    }
    case 'went':
      return { ...state, step: action.step, said: '' }
    case 'joins':
      return { ...state, choice: action.choice }
    case 'saved':
      return { ...state, step: 'saved', saved: action.saved, said: action.said }
    case 'put-aside':
      return { ...atRest, queue: state.queue, answers: state.answers, said: action.said }
    case 'said':
      return { ...state, said: action.said }
  }
}
