import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostcodePoint } from '../../src/core/place/areaPack'
import { parsePostcode } from '../../src/core/place/postcode'

/** A row of Code-Point Open: postcode, positional quality, easting, northing, and columns not needed here. */
const row = /^"?([A-Z0-9 ]{5,8})"?,"?(\d+)"?,"?(\d+)"?,"?(\d+)"?,/
/** The quality of a postcode whose position nobody has. */
const unplaced = '90'

export interface CodePoint {
  points: readonly PostcodePoint[]
  /** Postcodes without a position, and lines that are no row (headings among them). */
  unplaced: number
  unread: number
}

/** Reads every CSV under a folder of Code-Point Open. Throws where there is none or nothing in them is a postcode. */
export function readCodePoint(folder: string): CodePoint {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.csv$/i.test(file))
  const points: PostcodePoint[] = []
  const left = { unplaced: 0, unread: 0 }
  for (const file of files) {
    for (const line of readFileSync(join(folder, file), 'utf8').split(/\r?\n/)) {
      if (line === '') continue
      const [, postcode = '', quality = '', easting = '', northing = ''] = row.exec(line) ?? []
      const read = parsePostcode(postcode)
      if (read?.precision !== 'unit') left.unread += 1
      else if (quality === unplaced || Number(easting) === 0) left.unplaced += 1
      else points.push({ postcode: read.text, easting: Number(easting), northing: Number(northing) })
    }
  }
  if (points.length === 0) {
    throw new Error(
      `No postcode was found in ${files.length} CSV files under ${folder}. Give the folder of Code-Point Open as it was unzipped: its rows are postcode, quality, easting, northing and so on.`,
    )
  }
  return { points, ...left }
}
