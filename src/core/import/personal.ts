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
const ni =
  /(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\w-])/gi
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
  if (digitsIn(text) < 10) return 0
  return [...text.matchAll(nhs)].length
}

function digitsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) count++
  }
  return count
}

/** Numbers that belong to one person: NHS, pupil and National Insurance numbers. */
export function numbersOfPeople(text: string): Sighting[] {
  // Most cells have too few digits for any of these, or no letter after them.
  const digits = digitsIn(text)
  if (digits < 6) return []
  return [
    ...(digits < 10
      ? []
      : found(text, nhs, 'R80', isNhsNumber).map((each) => ({
          ...each,
          grouped: /^\d{3}[ -]\d{3}[ -]\d{4}$/.test(each.piece),
        }))),
    ...(digits < 11 ? [] : found(text, upn, 'R81', isUpn)),
    ...(/\d\s?[A-D]/i.test(text) ? found(text, ni, 'R82') : []),
  ]
}

/** Words that may name or reach a person: addresses, mobiles, mailboxes, titles with a surname. */
export function wordsOfPeople(text: string, contactsAllowed: boolean): Sighting[] {
  const contacts = contactsAllowed
    ? []
    : [
        ...(/\d[A-Z]{2}/i.test(text) ? found(text, postcode, 'R85') : []),
        ...(digitsIn(text) >= 10 ? found(text, mobile, 'R85') : []),
        ...(text.includes('@') ? found(text, mailbox, 'R85') : []),
      ]
  const names = text.includes('M') ? found(text, titled, 'R86') : []
  return (contacts.length > 0 || names.length > 0) && !allowed.test(text.trim()) ? [...contacts, ...names] : []
}

/** The start of a text, the rest of its letters and digits starred: enough to find the cell again. */
export function masked(text: string): string {
  let shown = 0
  return text.replace(/[\p{L}\p{N}]/gu, (letter) => (shown++ < 3 && text.length > 4 ? letter : '*')).slice(0, 60)
}

/** A text with each piece the guard stops at masked. */
export function maskedIn(text: string): string {
  return numbersOfPeople(text).reduce((left, { piece }) => left.replaceAll(piece, masked(piece)), text)
}
