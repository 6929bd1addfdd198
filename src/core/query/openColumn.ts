import type { Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import { type ReadColumn, readColumn, remembered } from './readColumn'

const rememberedOpen = remembered<ReadColumn>(8)

/** A column as lists read it: where a row withholds it, what the description puts there stands instead. */
export function openColumn(frame: Frame, name: string, moment: Moment): ReadColumn {
  const column = readColumn(frame, name, moment)
  const { withheld } = frame.dataset
  const words = withheld?.columns[name]
  if (!withheld || words === undefined) return column
  return rememberedOpen(frame, name, () => {
    const by = readColumn(frame, withheld.by, moment)
    const isOpen = by.texts.map((text) => withheld.unless.includes(text))
    const instead = words === '' ? 0 : column.texts.length
    return {
      ...column,
      texts: words === '' ? column.texts : [...column.texts, words],
      codes: Uint32Array.from(column.codes, (code, row) => (isOpen[by.codes[row] ?? 0] ? code : instead)),
    }
  })
}
