import type { Studies, StudyKind } from '../engine'
import type { StudyInput } from './study'
import { threads } from './threads'

const studies: { readonly [Kind in StudyKind]: (input: StudyInput) => Studies[Kind] } = { threads }

/** Works out a study of one kind. */
export function studyOf<Kind extends StudyKind>(kind: Kind, input: StudyInput): Studies[Kind] {
  return studies[kind](input)
}
