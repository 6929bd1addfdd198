import type { Column, Kind, Vocabulary } from './define'

type Spec = Partial<Omit<Column, 'kind' | 'label' | 'vocabulary'>> & { label: string }
type ChoiceSpec = Spec & { vocabulary: Vocabulary }

const plain = { aliases: [], required: false, blankAllowed: false, example: '', help: '', listed: true }

function column<K extends Kind>(kind: K) {
  return (spec: Spec): Column<K> => ({ ...plain, ...spec, kind })
}

function choiceColumn<K extends 'choice' | 'choices'>(kind: K) {
  return (spec: ChoiceSpec): Column<K> & { vocabulary: Vocabulary } => ({ ...plain, ...spec, kind })
}

/** A text that names one thing, kept character for character. */
export const id = column('id')
/** Several ids, parted by `;` or a new line. */
export const ids = column('ids')
/** Free words. */
export const text = column('text')
/** A calendar day. */
export const day = column('day')
/** A calendar day that may be known to the month only; it compares as the month's last day. */
export const month = column('month')
/** A whole number of 0 or more. */
export const count = column('count')
/** A number, decimals allowed. */
export const number = column('number')
/** One or more telephone numbers, kept as text. */
export const phone = column('phone')
/** A mailbox. */
export const email = column('email')
/** A web address. */
export const link = column('link')
/** A whole postcode or its first half. */
export const postcode = column('postcode')
/** One value of a vocabulary. */
export const choice = choiceColumn('choice')
/** Several values of a vocabulary, parted by `;` or a new line. */
export const choices = choiceColumn('choices')
