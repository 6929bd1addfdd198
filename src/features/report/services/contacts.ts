/** A way to reach a service: what is read, and what it opens; a null link is text only. */
export interface Contact {
  words: string
  href: string | null
}

const between = /\s+or\s+|[/;|\n]|,\s/i
const partsOf = (text: string) =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const isNumber = /^\+?\d{3,15}$/

/** The telephone numbers of a cell, which may hold several: `01454 868750 or 08000 733011`. */
export function phonesOf(text: string): Contact[] {
  return partsOf(text).map((words) => {
    const digits = words.replace(/\(0\)/, '').replace(/[\s().-]/g, '')
    return { words, href: isNumber.test(digits) ? `tel:${digits}` : null }
  })
}

// No ? & % # before the @: in a mailto link they would begin another recipient, a subject or an escape (RFC 6068).
const isMailbox = /^[\w.!$'*+=^`{|}~-]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?\.[a-z]{2,}$/i

/** The mailboxes of a cell. */
export function emailsOf(text: string): Contact[] {
  return partsOf(text).map((words) => ({ words, href: isMailbox.test(words) ? `mailto:${words}` : null }))
}

/** The site of a cell: a web address opens, `www.` gains its https, anything else is shown as it stands. */
export function websiteOf(text: string): Contact | null {
  const words = text.trim()
  if (words === '') return null
  const typed = /^www\./i.test(words) ? `https://${words}` : words
  return isWebAddress(typed) ? { words: 'Visit', href: typed } : { words, href: null }
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false
  if (!URL.canParse(text)) return false
  const { hostname, username, password } = new URL(text)
  return hostname.includes('.') && username === '' && password === ''
}
