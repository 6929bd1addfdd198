/** A file in a zip, as its directory describes it. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  packed: number
  /** Bytes once unpacked, as the directory says: whoever unpacks it must hold it to that. */
  size: number
  /** Where its packed bytes begin. */
  from: number
  encrypted: boolean
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endSize = 22
const longestComment = 65_535

function endOf(view: DataView): number | null {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return null
}

/**
 * The directory at the end of a zip, read without unpacking anything; null when the bytes are no whole zip.
 * Source: PKWARE APPNOTE 4.3 and 4.4. Zips over 4 GB (zip64) are not read.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const names = new TextDecoder()
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) return null
    const packed = view.getUint32(at + 20, true)
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (from + packed > bytes.length) return null
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + (nameSize ?? 0))),
      method: view.getUint16(at + 10, true),
      packed,
      size: view.getUint32(at + 24, true),
      from,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0)
  }
  return entries
}
