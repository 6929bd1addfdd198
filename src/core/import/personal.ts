/** A piece of a text that may tell who somebody is. */
export interface Sighting {
  rule: string
  /** As found. */
  piece: string
  /** Grouped 3-3-4, as NHS numbers are written. */
  grouped?: boolean
}

/** Modulus 11 over the first nine digits. All digits alike is a placeholder. Source: NHS Data Dictionary, NHS NUMBER. */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '')
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  const check = 11 - (sum % 11)
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9])
}

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** A unique pupil number whose check letter is right. Source: Government Data Standards Catalogue. */
export function isUpn(text: string): boolean {
  const upn = text.toUpperCase()
  if (!/^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/.test(upn)) return false
  let sum = 0
  for (let at = 1; at < 13; at++) {
    const letter = upn[at] ?? ''
    sum += (upnLetters.includes(letter) ? upnLetters.indexOf(letter) : Number(letter)) * (at + 1)
  }
  return upnLetters[sum % 23] === upn[0]
}

const nhs = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g
const upn = /\b[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]\b/gi
const ni = /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/gi
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi
const mobile = /(?<!\d)(?:\+44 ?(?:\(0\) ?)?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/g
const mailbox = /\b[a-z]+\.[a-z]+@[a-z\d.-]+\.[a-z]{2,}\b/gi
const titled = /\b(?:Mr|Mrs|Ms|Master|Miss)\.? [A-Z][a-z'’-]+/g

const allowed = /^((child|baby|family|young person) [a-z]{1,2}|sd|harry)$/i

function found(
  text: string,
  pattern: RegExp,
  rule: string,
  holds: (piece: string) => boolean = () => true,
): Sighting[] {
  return [...text.matchAll(pattern)].flatMap(([piece]) => (holds(piece) ? [{ rule, piece }] : []))
}

/** Runs of ten digits that could be NHS numbers, right or wrong: what chance would make of references. */
export function nhsCandidates(text: string): number {
  return [...text.matchAll(nhs)].length
}

/** Numbers that belong to one person: NHS, pupil and National Insurance numbers. */
export function numbersOfPeople(text: string): Sighting[] {
  // Ten digits at least, or two letters and six digits: most cells have neither.
  if (!/\d(?:[ -]?\d){5}/.test(text)) return []
  return [
    ...found(text, nhs, 'R80', isNhsNumber).map((each) => ({
      ...each,
      grouped: /^\d{3}[ -]\d{3}[ -]\d{4}$/.test(each.piece),
    })),
    ...found(text, upn, 'R81', isUpn),
    ...found(text, ni, 'R82'),
  ]
}

/** Words that may name or reach a person: addresses, mobiles, mailboxes, titles with a surname. */
export function wordsOfPeople(text: string, contactsAllowed: boolean): Sighting[] {
  if (allowed.test(text.trim())) return []
  const contacts = contactsAllowed
    ? []
    : [
        ...(/\d/.test(text) ? [...found(text, postcode, 'R85'), ...found(text, mobile, 'R85')] : []),
        ...(text.includes('@') ? found(text, mailbox, 'R85') : []),
      ]
  return [...contacts, ...(text.includes('M') ? found(text, titled, 'R86') : [])]
}

/** The start of a text, the rest of its letters and digits starred: enough to find the cell again. */
export function masked(text: string): string {
  let shown = 0
  return text.replace(/[\p{L}\p{N}]/gu, (letter) => (shown++ < 3 && text.length > 4 ? letter : '*')).slice(0, 60)
}
