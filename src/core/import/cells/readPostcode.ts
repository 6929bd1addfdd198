import { parsePostcode } from '../../place/postcode'
import { blankCell, type Cell, quoted, textCell } from './cell'
import { isNoFigure } from './isNoFigure'

/** The areas that postcodes of the United Kingdom and the Crown Dependencies begin with. */
const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
    'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW ' +
    'OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD ' +
    'WF WN WR WS WV YO ZE'
  ).split(' '),
)

/** First halves that no postcode has today, of the area and of the best known placeholder (AB1 0AA). */
const retired = new Set(['AB1', 'AB2', 'AB3', 'AB4', 'AB5', 'BS12', 'BS17', 'BS18', 'BS19'])

/** Why a postcode of the right shape cannot say where a service is; null where it can. */
function placeless(outcode: string): { message: string; fix: string } | null {
  const area = /^[A-Z]+/.exec(outcode)?.[0] ?? ''
  if (area === 'BX') {
    return {
      message: 'is a postcode for letters only: it is no place',
      fix: 'Give the postcode of the place people go to, or leave it blank.',
    }
  }
  if (!areas.has(area)) {
    return {
      message: `is no real postcode: none begins with ${area}`,
      fix: 'Give the real postcode, or leave it blank.',
    }
  }
  if (retired.has(outcode)) {
    return {
      message: `is not in use today: no postcode begins with ${outcode}`,
      fix: 'Look up its present postcode.',
    }
  }
  if (area !== 'BT') return null
  return {
    message: 'is in Northern Ireland, which the map does not have',
    fix: 'If the service is there, nothing need be done: it is listed.',
  }
}

/** A postcode in its normal form, whole or as far as it is known. One that cannot place a service is kept, and said. */
export function readPostcode(raw: string): Cell {
  if (isNoFigure(raw)) return blankCell
  const postcode = parsePostcode(raw)
  if (!postcode) {
    const message = `${quoted(raw)} is not read as a postcode. It is kept as written, and is not on the map.`
    const fix = 'Write the postcode, or its first half, for example BS30.'
    return textCell(raw.trim(), [{ rule: 'R52', message, fix, once: false }])
  }
  const found = placeless(postcode.outcode)
  if (!found) return textCell(postcode.text)
  const message = `${quoted(raw)} ${found.message}. It is kept as written, and does not place the service.`
  return textCell(postcode.text, [{ rule: 'R57', message, fix: found.fix, once: false }])
}
