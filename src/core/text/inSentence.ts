/** A label as it stands within a sentence: `extrafamilial harm`; an abbreviation stays as it is. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
