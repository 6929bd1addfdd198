const separator = '*'
const guard = '!'

/** Several texts as one, as they stand in a link: `a*b`. A text of its own `*` or `!` has a `!` before it. */
export function formatLinkList(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[!*]/g, (sign) => guard + sign)).join(separator)
}

/** The texts of `formatLinkList`; of any other text what stands between its separators. */
export function parseLinkList(text: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === separator) {
      parts.push(part)
      part = ''
    } else {
      if (sign === guard && at + 1 < text.length) at++
      part += text.charAt(at)
    }
  }
  return [...parts, part]
}
