import type { Refusal } from './refusal'

function startsWith(head: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte)
}

function ascii(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, 4096))
}

const saveAsCsv = 'Open it in Excel, choose File, Save as, "CSV UTF-8 (Comma delimited)", and load that file.'

/** Files that are known by their first bytes, whatever their name. Null lets the text be looked at. */
export function sniffBytes(head: Uint8Array): Refusal | null {
  if (head.length === 0) {
    return {
      rule: 'R01',
      message: 'The file is empty.',
      fix: 'Export it again and check that it has rows before you load it.',
    }
  }
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) {
    const names = ascii(head)
    const workbook = names.includes('[Content_Types].xml') || names.includes('xl/')
    return workbook
      ? { rule: 'R02', message: 'This is an Excel workbook, not a CSV.', fix: saveAsCsv }
      : { rule: 'R02', message: 'This is a zip file, not a CSV.', fix: 'Unzip it and load the CSV inside.' }
  }
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    return {
      rule: 'R02',
      message: 'This is an older Excel or Word file, or one with a password, not a CSV.',
      fix: saveAsCsv,
    }
  }
  if (startsWith(head, 0x1f, 0x8b)) {
    return { rule: 'R02', message: 'This is a compressed file, not a CSV.', fix: 'Unpack it and load the CSV inside.' }
  }
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) {
    return {
      rule: 'R03',
      message: 'This is a PDF, not a CSV.',
      fix: 'Ask for the table behind it as a CSV, or export it from the system it came from.',
    }
  }
  return null
}

const binary: Refusal = {
  rule: 'R06',
  message: 'This is not text: it looks like a picture, a program or a damaged file.',
  fix: 'Choose the CSV that was exported. If this is the one, export it again.',
}

function controls(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 11 && code !== 27) count++
  }
  return count
}

/** Files that are text, but another kind of text. */
export function sniffText(text: string): Refusal | null {
  const start = text.trimStart().slice(0, 512)
  if (start === '') {
    return {
      rule: 'R01',
      message: 'The file has nothing in it but blank lines.',
      fix: 'Export it again and check that it has rows before you load it.',
    }
  }
  if (text.includes('\0') || controls(text.slice(0, 4096)) > 8) return binary
  if (/^<(!doctype|html|head|body|\?xml|!--|script|div|table|svg)/i.test(start)) {
    const signIn = /sign.?in|log.?in|password|unauthori[sz]ed/i.test(text.slice(0, 20_000))
    return {
      rule: 'R04',
      message: signIn
        ? 'This is a web page that asks for a sign-in, not a CSV.'
        : 'This is a web page (HTML or XML), not a CSV.',
      fix: 'Sign in to the system first, then download the CSV again.',
    }
  }
  if (/^(\{\s*("|\})|\[\s*[[{\]"])/.test(start)) {
    return {
      rule: 'R05',
      message: 'This is JSON, not a CSV.',
      fix: 'Choose CSV as the export format and load that file.',
    }
  }
  return null
}
