import { Inflate, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import type { Refusal } from '../core/import/refusal'
import type { Patience } from './patience'
import { sheetFault } from './sheetFault'
import { type ZipEntry, zipDirectory } from './zipDirectory'

/** One sheet as text: every row as wide as the widest, the first of them line 1. */
export interface Sheet {
  name: string
  rows: readonly (readonly string[])[]
}

/** The most that is read of a workbook, as it lies on the disk and unpacked. */
export const workbookLimits = { packed: 50 * 1024 * 1024, unpacked: 150 * 1024 * 1024 } as const

const pieceBytes = 1 << 16
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024).toLocaleString('en-GB')} MB`

/** The parts of a workbook that its sheets are read from; pictures, charts and what is kept for other programs are not. */
const wanted =
  /^xl\/(?!(drawings|media|charts|theme|pivot\w*|externalLinks|printerSettings|customXml)\/).*\.(xml|xml\.rels)$/i

/** Said of a packed file that is not even opened. */
export const workbookTooLarge: Refusal = {
  rule: 'R08',
  message: `A workbook of more than ${megabytes(workbookLimits.packed)} is not read.`,
  fix: 'Save the sheet that is needed as CSV UTF-8 and load that file.',
}

function tooLarge(size: number): Refusal {
  return {
    rule: 'R08',
    message: `The workbook is larger than is read: ${megabytes(size)} unpacked, where ${megabytes(workbookLimits.unpacked)} is the most.`,
    fix: 'Save the sheet that is needed as CSV UTF-8 and load that file.',
  }
}

function unreadable(why: string): Refusal {
  return {
    rule: 'R02',
    message: `This workbook cannot be read: ${why}.`,
    fix: 'Open it in Excel, save the sheet that is needed as CSV UTF-8 and load that file.',
  }
}

/** The bytes of an entry, unpacked piece by piece, and never more of them than its directory says. */
function unpack(bytes: Uint8Array, { from, packed, size, method }: ZipEntry, check: () => void): Uint8Array | null {
  const whole = bytes.subarray(from, from + packed)
  if (method === 0) return whole.length === size ? whole : null
  if (method !== 8) return null
  const out = new Uint8Array(size)
  let at = 0
  let over = false
  const inflate = new Inflate((piece) => {
    over ||= at + piece.length > size
    if (over) return
    out.set(piece, at)
    at += piece.length
  })
  for (let next = 0; next < whole.length && !over; next += pieceBytes) {
    check()
    try {
      inflate.push(whole.subarray(next, next + pieceBytes), next + pieceBytes >= whole.length)
    } catch {
      return null
    }
  }
  return over || at !== size ? null : out
}

/** A number as Excel shows it with no format: 15 digits at most, whole numbers in full. */
function numberText(written: string): string {
  if (/^-?\d+$/.test(written)) return written
  return String(Number(Number(written).toPrecision(15)))
}

/** The calendar day of a date cell, and its time where it has one. The reader gives both in UTC, so nothing shifts. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = date.toISOString().slice(0, 16).split('T')
  return time === '00:00' ? day : `${day} ${time}`
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.replaceAll('\r\n', '\n')
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return cell instanceof Date ? dateText(cell) : ''
}

/**
 * The sheets of an .xlsx workbook as text, or why it is not read; null when the bytes hold none. Its unpacked size is known before any of it is unpacked,
 * and held to. `patience` stops the work by throwing.
 */
export async function readWorkbook(bytes: Uint8Array, patience: Patience): Promise<readonly Sheet[] | Refusal | null> {
  const entries = zipDirectory(bytes) ?? []
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return null
  const parts = entries.filter(({ name }) => wanted.test(name))
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  if (size > workbookLimits.unpacked) return tooLarge(size)
  if (parts.some(({ encrypted }) => encrypted)) return unreadable('it has a password')
  const files: Record<string, Uint8Array> = {}
  for (const part of parts) {
    await patience.pause()
    const unpacked = unpack(bytes, part, patience.check)
    if (!unpacked) return unreadable('it is damaged')
    const fault = sheetFault(new TextDecoder().decode(unpacked))
    if (fault) return fault
    files[part.name] = unpacked
  }
  await patience.pause()
  try {
    // Stored, not packed again: so the reader unpacks it here, and starts no workers of its own.
    const { buffer } = zipSync(files, { level: 0 })
    const sheets = await readXlsxFile(buffer, { parseNumber: numberText, trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }))
  } catch (fault) {
    return unreadable(
      fault instanceof Error ? `its contents are not as they should be (${fault.message})` : 'it is damaged',
    )
  }
}
