/** The encodings an export comes in. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Bytes 0x80 to 0x9f as Windows-1252 has them; the five it leaves out stay as they are. Node's own decoder gets these wrong. */
const windows1252 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
]

/** How many bytes of a file are weighed at once: the first, and again around the first that is not plain ASCII. */
const evidenceBytes = 1 << 16

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[at + 1] ?? 0
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && second > 0x9f) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  if (lead === 0xf4 && second > 0x8f) return 0
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** Valid multi-byte sequences of UTF-8 in bytes, and bytes that fit none. */
function weighUtf8(bytes: Uint8Array, complete: boolean): { valid: number; invalid: number } {
  let valid = 0
  let invalid = 0
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length > 0) valid++
    else if (complete || at < bytes.length - 3) invalid++
    at += length || 1
  }
  return { valid, invalid }
}

function utf16ByNuls(bytes: Uint8Array): Encoding | null {
  const size = Math.min(bytes.length, 4096) & ~1
  if (size < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = size / 2
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le'
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null
}

/** The encoding that a byte order mark or a pattern of NULs gives away; null leaves UTF-8 and Windows-1252 to be weighed. */
function markedEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-bom'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return utf16ByNuls(head)
}

/** The text of bytes that are plain ASCII; null when any is not. The platform's decoder is many times faster than a loop. */
function asciiText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return text.length === bytes.length && !text.includes('\ufffd') ? text : null
}

function firstHighByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) return at
  }
  return -1
}

function decode1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    units[at] = byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] ?? byte) : byte
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units)
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * Decodes a file piece by piece. UTF-16 is known by its mark or its NULs. Of the rest UTF-8 is chosen where its valid sequences
 * outnumber the bytes that do not fit (those become U+FFFD, and their lines are reported), else Windows-1252.
 * A long file that starts as plain ASCII is weighed where the first other byte stands.
 */
export function decoder(): { push: (bytes: Uint8Array) => string; end: () => string; encoding: () => Encoding } {
  let encoding: Encoding | null = null
  let stream: TextDecoder | null = null
  let started = false
  let held: Uint8Array[] = []
  let heldSize = 0

  const hold = (bytes: Uint8Array): void => {
    held.push(bytes)
    heldSize += bytes.length
  }
  const decodeKnown = (bytes: Uint8Array, last: boolean): string => {
    if (encoding === 'windows-1252') return decode1252(bytes)
    stream ??= new TextDecoder(encoding === null || encoding === 'utf-8-bom' ? 'utf-8' : encoding, {
      ignoreBOM: started,
    })
    started = true
    return stream.decode(bytes, { stream: !last })
  }
  const settle = (last: boolean): string => {
    const bytes = joinBytes(held)
    if (!started) encoding ??= markedEncoding(bytes)
    if (encoding !== null) {
      held = []
      heldSize = 0
      return decodeKnown(bytes, last)
    }
    const plain = asciiText(bytes)
    if (plain !== null) {
      held = []
      heldSize = 0
      started = true
      return plain
    }
    const high = firstHighByte(bytes)
    const window = bytes.subarray(high, high + evidenceBytes)
    if (!last && window.length < evidenceBytes) {
      held = [bytes.subarray(high)]
      heldSize = bytes.length - high
      started = started || high > 0
      return high > 0 ? new TextDecoder().decode(bytes.subarray(0, high)) : ''
    }
    const { valid, invalid } = weighUtf8(window, last)
    encoding = invalid > 0 && valid <= invalid ? 'windows-1252' : 'utf-8'
    held = []
    heldSize = 0
    return decodeKnown(bytes, last)
  }
  return {
    push: (bytes) => {
      if (encoding !== null) return decodeKnown(bytes, false)
      hold(bytes)
      return heldSize < evidenceBytes ? '' : settle(false)
    },
    end: () => {
      if (encoding !== null) return decodeKnown(new Uint8Array(0), true)
      return settle(true)
    },
    encoding: () => encoding ?? 'utf-8',
  }
}
