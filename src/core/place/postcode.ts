const whole = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[ABD-HJLNP-UW-Z]{2})$/
const upToSector = /^([A-Z]{1,2}\d[A-Z\d]?) (\d)$/
const firstHalf = /^[A-Z]{1,2}\d[A-Z\d]?$/

/** A postcode in its normal form, with the wider areas it lies in. `sector` is '' when only the first half is known. */
export interface Postcode {
  text: string
  outcode: string
  sector: string
  precision: 'unit' | 'sector' | 'outcode'
}

/**
 * Reads a UK postcode as people type it: any case, any spacing. The first half alone (`BS30`) is a postcode here, and
 * so is the first half with the next figure (`BS34 7`). Null when it is not a postcode.
 */
export function parsePostcode(text: string): Postcode | null {
  const tidy = text.trim().toUpperCase().replace(/\s+/g, ' ')
  const unit = whole.exec(tidy) ?? whole.exec(tidy.replace(/ /g, ''))
  if (unit) {
    const [, outcode = '', incode = ''] = unit
    return { text: `${outcode} ${incode}`, outcode, sector: `${outcode} ${incode.charAt(0)}`, precision: 'unit' }
  }
  const sector = upToSector.exec(tidy)
  if (sector) return { text: tidy, outcode: sector[1] ?? '', sector: tidy, precision: 'sector' }
  return firstHalf.test(tidy) ? { text: tidy, outcode: tidy, sector: '', precision: 'outcode' } : null
}
