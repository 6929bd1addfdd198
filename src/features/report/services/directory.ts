import { dayFromIso } from '../../../core/calendar/day'
import { capital, formatDay } from '../../../core/text/format'
import { emailsOf, phonesOf, websiteOf } from './contacts'
import { agesOf, cellOf, nameWords, type PlacedService, placeOf } from './serviceRow'

/** A service as a directory prints it: what is blank is left out, and what it asks of a family is always said. */
export interface DirectoryEntry {
  key: string
  name: string
  facts: readonly { name: string; words: string }[]
}

/** The services of a town, or those that are in none. */
export interface DirectorySection {
  name: string
  entries: readonly DirectoryEntry[]
}

const noTown = 'No town given'
const everywhere = 'Online and across the area'

const inOrder = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** An ISO day as it is read; any other text as it is. */
function dayWords(text: string): string {
  const day = dayFromIso(text)
  return day === null ? text : formatDay(day)
}

function referralWords(text: string): string {
  if (/^yes$/i.test(text)) return 'Needed'
  return /^no$/i.test(text) ? 'Not needed' : text || 'Not said: ask'
}

const listed = (text: string) => text.replace(/\s*;\s*/g, ', ')

function entryOf(service: PlacedService): DirectoryEntry {
  const cell = (column: string) => cellOf(service, column)
  const site = websiteOf(cell('website'))
  const facts = [
    { name: 'What', words: capital([cell('function'), cell('delivery').toLowerCase()].filter(Boolean).join(', ')) },
    {
      name: 'Who it is for',
      words: capital([listed(cell('theme')), agesOf(service).toLowerCase()].filter(Boolean).join('; ')),
    },
    {
      name: 'Phone',
      words: phonesOf(cell('phone'))
        .map(({ words }) => words)
        .join(' or '),
    },
    {
      name: 'Email',
      words: emailsOf(cell('email'))
        .map(({ words }) => words)
        .join(', '),
    },
    { name: 'Web', words: site?.href ?? site?.words ?? '' },
    {
      name: 'Address',
      words: placeOf(service)
        .replace(/\s*\r?\n\s*/g, ', ')
        .replace(/^–$/, ''),
    },
    { name: 'Open', words: listed(cell('hours')) },
    { name: 'Referral', words: referralWords(cell('needs_referral')) },
    { name: 'Last checked', words: dayWords(cell('assured_date')) || 'Not known' },
  ]
  return { key: service.key, name: nameWords(service), facts: facts.filter(({ words }) => words !== '') }
}

function sectionOf(service: PlacedService): string {
  if (/^(online|area[- ]wide)$/i.test(cellOf(service, 'delivery'))) return everywhere
  return cellOf(service, 'town') || noTown
}

/** Services by town, A to Z; then those with no town, of which a withheld address is one; then those not tied to a place. */
export function directoryOf(services: readonly PlacedService[]): readonly DirectorySection[] {
  const sections = new Map<string, PlacedService[]>()
  for (const service of services) {
    const name = sectionOf(service)
    const section = sections.get(name)
    if (section) section.push(service)
    else sections.set(name, [service])
  }
  const rank = (name: string) => (name === everywhere ? 2 : name === noTown ? 1 : 0)
  return [...sections]
    .sort(([a], [b]) => rank(a) - rank(b) || inOrder.compare(a, b))
    .map(([name, found]) => ({
      name,
      entries: found.toSorted((a, b) => inOrder.compare(a.name, b.name)).map(entryOf),
    }))
}
