import type { Column, Kind, Vocabulary } from './define'

type Choices = 'choice' | 'choices'
type Spec<K extends Kind> = Partial<Omit<Column<K>, 'kind' | 'label' | 'vocabulary'>> & { label: string }
type ChoiceSpec<K extends Choices> = Spec<K> & { vocabulary: Vocabulary }

function column<K extends Kind>(kind: K) {
  return (spec: Spec<K>): Column<K> => ({
    kind,
    aliases: [],
    required: false,
    blankAllowed: false,
    example: '',
    help: '',
    listed: true,
    ...spec,
  })
}

function choiceColumn<K extends Choices>(kind: K) {
  const plain = column(kind)
  return ({ vocabulary, ...spec }: ChoiceSpec<K>): Column<K> => ({ ...plain(spec as Spec<K>), vocabulary })
}

export const id = column('id')
export const ids = column('ids')
export const text = column('text')
export const day = column('day')
export const month = column('month')
export const count = column('count')
export const number = column('number')
export const phone = column('phone')
export const email = column('email')
export const link = column('link')
export const postcode = column('postcode')
export const choice = choiceColumn('choice')
export const choices = choiceColumn('choices')
