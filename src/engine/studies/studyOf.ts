import type { Studies, StudyKind } from '../engine'
import { completeness } from './completeness'
import { coverage } from './coverage'
import { movement } from './movement'
import { reaudits } from './reaudits'
import { returns } from './returns'
import type { StudyInput } from './study'
import { threads } from './threads'
import { tracker } from './tracker'
import { upkeep } from './upkeep'

const studies: { readonly [Kind in StudyKind]: (input: StudyInput) => Studies[Kind] } = {
  threads,
  movement,
  returns,
  coverage,
  reaudits,
  tracker,
  completeness,
  upkeep,
}

/** Works out a study of one kind. */
export function studyOf<Kind extends StudyKind>(kind: Kind, input: StudyInput): Studies[Kind] {
  return studies[kind](input)
}
