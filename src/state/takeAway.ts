import { discloseAll } from '../core/disclosure/disclose'
import { drawPicture } from '../core/picture/drawPicture'
import type { Result } from '../core/query/query'
import { sorted } from '../core/query/sorted'
import { isEmpty } from '../core/text/narrate'
import { resultRows } from '../core/text/resultRows'
import { asDrawn } from '../core/view/inMarkOrder'
import type { Visual } from '../core/view/page'
import type { VisualView } from '../core/view/view'
import { copy } from '../io/clipboard'
import { saveFile } from '../io/files'
import { pngOf } from '../io/images'
import { askedTogether } from './askedTogether'
import { madeNow, takeTable } from './takeTable'
import type { ProvenanceSource } from './useProvenance'

interface Given {
  visual: Visual
  result: Result
  exact: boolean
  /** How the reader sorted it; else it stands as its mark draws it. */
  sort: VisualView['sort']
  provenance: ProvenanceSource
}

/** A result with what would give away a small number withheld, here or beside what stands with it on the page. */
function shareable(result: Result, limit: number): Result {
  const page = askedTogether(result)
  return discloseAll(page, limit)[page.indexOf(result)] ?? result
}

function inOrder({ mark }: Visual, result: Result, sort: VisualView['sort']): Result {
  return sort?.length ? sorted(result, sort) : asDrawn(mark, result)
}

/** Takes a visual away one way and says what was done. Throws words for the reader. */
export async function takeAway(
  how: 'copyNumbers' | 'copyPicture' | 'downloadCsv' | 'downloadPng' | 'downloadSvg',
  { visual, result: given, exact, sort, provenance }: Given,
): Promise<string> {
  // Sorted by what is shown: the place of a withheld figure would narrow it.
  const result = inOrder(visual, exact ? given : shareable(given, provenance.limit), sort)
  const known = provenance.of(result)
  const title = (!isEmpty(result) && visual.answer(result)) || visual.name
  const subtitle = visual.subtitle(result)
  const name = `${visual.id}${exact ? '-internal' : ''}`
  if (how === 'copyNumbers' || how === 'downloadCsv') {
    const table = resultRows(result)
    const taken = { name, title, notes: [subtitle], table, provenance: known, noun: 'Numbers' }
    return takeTable(how === 'copyNumbers' ? 'copy' : 'download', taken)
  }
  const { svg, width, height } = drawPicture({ visual, result, title, subtitle, lines: madeNow(known) })
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
