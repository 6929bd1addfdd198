import { discloseAll } from '../core/disclosure/disclose'
import { drawPicture } from '../core/picture/drawPicture'
import type { Result } from '../core/query/query'
import { htmlTableOf, tsvOf } from '../core/text/clipboardTable'
import { formatDay } from '../core/text/format'
import { isEmpty } from '../core/text/narrate'
import { provenanceLines } from '../core/text/provenance'
import { resultRows } from '../core/text/resultRows'
import { toCsv } from '../core/text/toCsv'
import type { Visual } from '../core/view/page'
import { copy } from '../io/clipboard'
import { dayAt, now, timeAt } from '../io/clock'
import { saveFile } from '../io/files'
import { pngOf } from '../io/images'
import { askedTogether } from './askedTogether'
import type { ProvenanceSource } from './useProvenance'

interface Given {
  visual: Visual
  result: Result
  exact: boolean
  provenance: ProvenanceSource
}

/** A result with what would give away a small number withheld, here or beside what stands with it on the page. */
function shareable(result: Result, limit: number): Result {
  const page = askedTogether(result)
  return discloseAll(page, limit)[page.indexOf(result)] ?? result
}

/** Takes a visual away one way and says what was done. Throws words for the reader. */
export async function takeAway(
  how: 'copyNumbers' | 'copyPicture' | 'downloadCsv' | 'downloadPng' | 'downloadSvg',
  { visual, result: given, exact, provenance }: Given,
): Promise<string> {
  const result = exact ? given : shareable(given, provenance.limit)
  const made = now()
  const lines = provenanceLines({ ...provenance.of(result), made: `${formatDay(dayAt(made))}, ${timeAt(made)}` })
  const title = (!isEmpty(result) && visual.answer(result)) || visual.name
  const subtitle = visual.subtitle(result)
  const name = `${visual.id}${exact ? '-internal' : ''}`
  if (how === 'copyNumbers') {
    const rows = resultRows(result)
    const notes = [subtitle, ...lines]
    await copy({ 'text/plain': tsvOf(rows, notes), 'text/html': htmlTableOf(title, rows, notes) })
    return 'Numbers copied'
  }
  if (how === 'downloadCsv') {
    const notes = [title, subtitle, ...lines].map((line) => [line])
    saveFile(`${name}.csv`, toCsv([...resultRows(result), [], ...notes]))
    return `${name}.csv is downloaded`
  }
  const { svg, width, height } = drawPicture({ visual, result, title, subtitle, lines })
  if (how === 'downloadSvg') {
    saveFile(`${name}.svg`, svg, 'image/svg+xml;charset=utf-8')
    return `${name}.svg is downloaded`
  }
  if (how === 'downloadPng') {
    saveFile(`${name}.png`, await pngOf(svg, width, height))
    return `${name}.png is downloaded`
  }
  await copy({ 'image/png': pngOf(svg, width, height) })
  return 'Picture copied'
}
