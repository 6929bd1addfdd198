import type { DerivedColumn, Moment, RowReader } from '../dataset/define'
import { codesFor } from '../frame/codes'
import { cellState, type Frame, type FrameColumn } from '../frame/frame'

type Read = (name: string) => FrameColumn

/** Reads a frame's rows for a derivation. */
function rowReader(frame: Frame, read: Read): RowReader {
  const numberOf = (name: string) => {
    const { codes, numbers, states } = read(name)
    const known = [...(numbers ?? [])].map((value, code) =>
      Number.isNaN(value) || (states?.[code] ?? cellState.figure) !== cellState.figure ? null : value,
    )
    return (row: number): number | null => known[codes[row] ?? 0] ?? null
  }
  return {
    rows: frame.rows,
    text: (name) => {
      const { codes, texts } = read(name)
      return (row) => texts[codes[row] ?? 0] ?? ''
    },
    list: (name) => {
      const { codes, members, memberIds, texts } = read(name)
      const lists = texts.map((text, code) =>
        members ? (members[code] ?? []).map((member) => memberIds?.[member] ?? '').filter(Boolean) : text ? [text] : [],
      )
      return (row) => lists[codes[row] ?? 0] ?? []
    },
    number: numberOf,
    withheld: (name) => {
      const { codes, states } = read(name)
      return (row) => states?.[codes[row] ?? 0] === cellState.withheld
    },
    day: numberOf,
    has: (name) => {
      const lists = frame.slices.filter(({ has }) => has.has(name))
      return (row) => lists.some(({ from, to }) => row >= from && row < to)
    },
  }
}

/** Gives each distinct value a code, and each distinct member of a list. */
function dictionary(kind: 'choice' | 'choices') {
  const codeOf = new Map<string, number>([['', 0]])
  const texts = ['']
  const members: number[][] = [[0]]
  const memberOf = new Map<string, number>([['', 0]])
  const memberIds = ['']
  const add = (value: string | readonly string[]): number => {
    const text = typeof value === 'string' ? value : value.join(';')
    const known = codeOf.get(text)
    if (known !== undefined) return known
    codeOf.set(text, texts.length)
    if (kind === 'choices') {
      members.push(
        (typeof value === 'string' ? [value] : value).map((id) => {
          const member = memberOf.get(id) ?? memberIds.length
          if (member === memberIds.length) {
            memberOf.set(id, member)
            memberIds.push(id)
          }
          return member
        }),
      )
    }
    texts.push(text)
    return texts.length - 1
  }
  const column = (codes: FrameColumn['codes']): FrameColumn => ({
    kind,
    codes,
    texts,
    ...(kind === 'choices' ? { members, memberIds } : {}),
  })
  return { add, texts, column }
}

type DerivedNumber = Extract<DerivedColumn, { kind: 'number' }>

/** A number worked out for each row, each distinct number one code; code 0 is no figure. */
function numberColumn(frame: Frame, derived: DerivedNumber, moment: Moment, read: Read): FrameColumn {
  const numberOf = derived.perNumber(rowReader(frame, read), moment)
  const codeOf = new Map<number, number>()
  const found = [Number.NaN]
  const wide = new Uint32Array(frame.rows)
  for (let row = 0; row < frame.rows; row++) {
    const value = numberOf(row)
    if (value === null) continue
    const code = codeOf.get(value) ?? found.push(value) - 1
    codeOf.set(value, code)
    wide[row] = code
  }
  const codes = codesFor(frame.rows, found.length)
  codes.set(wide)
  const texts = found.map((value) => (Number.isNaN(value) ? '' : String(value)))
  return { kind: 'number', codes, texts, numbers: Float64Array.from(found) }
}

/** Whether a derived column is another at another moment: one that takes no moment in is worked out once for all. */
export function dependsOnMoment(derived: DerivedColumn | undefined): boolean {
  if (!derived || 'perValue' in derived) return false
  return ('perRow' in derived ? derived.perRow : derived.perNumber).length > 1
}

/** A derived column of a whole frame, at a moment. */
export function derivedColumn(frame: Frame, derived: DerivedColumn, moment: Moment, read: Read): FrameColumn {
  if (derived.kind === 'number') return numberColumn(frame, derived, moment, read)
  const { add, texts, column } = dictionary(derived.kind)
  if ('perValue' in derived) {
    const source = read(derived.of)
    const translation = source.texts.map((text, code) => {
      const value = source.numbers?.[code]
      return add(derived.perValue({ text, day: value === undefined || Number.isNaN(value) ? null : value }))
    })
    const codes = codesFor(frame.rows, texts.length)
    for (let row = 0; row < frame.rows; row++) codes[row] = translation[source.codes[row] ?? 0] ?? 0
    return column(codes)
  }
  const cellOf = derived.perRow(rowReader(frame, read), moment)
  const wide = new Uint32Array(frame.rows)
  for (let row = 0; row < frame.rows; row++) wide[row] = add(cellOf(row))
  const codes = codesFor(frame.rows, texts.length)
  codes.set(wide)
  return column(codes)
}
