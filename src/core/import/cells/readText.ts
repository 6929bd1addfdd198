import { blankCell, type Cell, type Doubt, faultyCell, quoted, textCell } from './cell'
import { isNoFigure } from './isNoFigure'

const formulaStart = /^\s*[=@＝＠]|^\s*[+＋-－-](?=[A-Za-z(=@])/

function formulaDoubt(text: string): Doubt[] {
  if (!formulaStart.test(text)) return []
  const message = `${quoted(text)} starts like a formula: it is kept as text and never worked out.`
  return [{ rule: 'R55', message, fix: 'Put the words first if that is not what was meant.', once: false }]
}

export function readText(raw: string): Cell {
  const text = raw.trim()
  return text === '' ? blankCell : textCell(text, formulaDoubt(text))
}

/** A reference is text, kept character for character. One that Excel turned into a number in short form is lost. */
export function readId(raw: string): Cell {
  const text = raw.trim()
  if (isNoFigure(text)) return blankCell
  if (/^\d(\.\d+)?E\+\d{1,3}$/i.test(text)) {
    const fix =
      'Format the column as Text in Excel before the references go in, and export again from the system they came from.'
    return faultyCell(
      'R50',
      `Excel has turned this reference into a number, ${quoted(text)}, and its digits are lost.`,
      fix,
    )
  }
  return textCell(text, formulaDoubt(text))
}

/** Longer than any number, address or mailbox: not searched, so that no cell keeps the reader waiting. */
const longestContact = 320

const shortCodes = /^(999|101|111|112|116\d{3}|08001111)$/

function isUkPhone(text: string): boolean {
  const digits = text
    .replace(/\(0\)/g, '')
    .replace(/[\s().-]/g, '')
    .replace(/^(\+44|0044)/, '0')
    .replace(/^00/, '0')
  return shortCodes.test(digits) || /^(0[1-3]\d{8,9}|07\d{9}|08\d{8,9})$/.test(digits)
}

/** A phone number is text, kept as written; a cell may hold several. */
export function readPhone(raw: string): Cell {
  const text = raw.trim()
  if (isNoFigure(text)) return blankCell
  const odd =
    text.length > longestContact
      ? text
      : text
          .split(/\s+or\s+|[/;|\n]|,\s/i)
          .map((part) => part.replace(/(ext|extension|option)\.? ?\d+.*$|\(.*[a-z].*\)$/i, '').trim())
          .find((part) => part !== '' && !isUkPhone(part))
  if (odd === undefined) return textCell(text)
  if (/^\d(\.\d+)?E\+\d{1,3}$/i.test(odd)) {
    const message = `Excel has turned this phone number into ${quoted(odd)}, and its digits are lost.`
    return textCell(text, [
      { rule: 'R50', message, fix: 'Format the column as Text and type the number again.', once: false },
    ])
  }
  const digits = odd.replace(/[\s().-]/g, '')
  const lostZero = text.length <= longestContact && /^[1-37-8]\d{8,9}$/.test(digits)
  const message = lostZero
    ? `${quoted(odd)} has lost its first 0.`
    : `${quoted(odd)} is not read as a UK phone number. It is kept as written.`
  const fix = lostZero ? `If 0${digits} is meant, correct it to that.` : 'Check the number.'
  return textCell(text, [{ rule: 'R51', message, fix, once: false }])
}

export function readLink(raw: string): Cell {
  const text = raw.trim()
  if (isNoFigure(text)) return blankCell
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  const web = scheme === 'http' || scheme === 'https' || scheme === 'mailto' || scheme === 'tel'
  if (web || (scheme === undefined && /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text))) return textCell(text)
  const message = `${quoted(text)} is not a web address. It is shown as text, not as a link.`
  return textCell(text, [
    { rule: 'R53', message, fix: 'Write the address in full, starting with https://.', once: false },
  ])
}

/** A mailbox is text, kept as written; a cell may hold several. */
export function readEmail(raw: string): Cell {
  const text = raw.trim()
  if (isNoFigure(text)) return blankCell
  const parts = text.length > longestContact ? [text] : text.split(/\s+or\s+|[/;|\n]|,\s/i).map((part) => part.trim())
  if (parts.every((part) => part === '' || /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(part)))
    return textCell(text)
  const message = `${quoted(text)} is not an email address. It is kept as written.`
  return textCell(text, [
    {
      rule: 'R54',
      message,
      fix: 'Write an address, for example info@example.org; several are parted by a semicolon.',
      once: false,
    },
  ])
}
