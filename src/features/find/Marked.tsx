import { Fragment } from 'react'
import { matchOf } from './matchOf'

/** A text with the words that were typed marked in it. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  const letters = [...text]
  const part = (from: number, to?: number) => letters.slice(from, to).join('')
  const marks = matchOf(text, typed)?.marks ?? []
  return (
    <>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {part(marks[index - 1]?.[1] ?? 0, from)}
          <mark>{part(from, to)}</mark>
        </Fragment>
      ))}
      {part(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
