import * as z from 'zod/mini'

const id = z
  .string('must be an id in quotation marks')
  .check(z.regex(/^[a-z0-9.]+(-[a-z0-9.]+)*$/, 'must be an id: small letters and digits, parted by hyphens'))
const text = z.string('must be words in quotation marks').check(z.minLength(1, 'must not be empty'))
const number = z.number('must be a number')
const share = number.check(z.gte(0, 'must be a share of 0 to 1'), z.lte(1, 'must be a share of 0 to 1'))
const whole = number.check(z.int('must be a whole number'), z.gte(0, 'must be 0 or more'))
const atLeast = (least: number) => whole.check(z.gte(least, `must be ${least} or more`))
const yesNo = z.boolean('must be true or false')
const link = text.check(z.regex(/^https:\/\/[^\s]+$/, 'must be a web address that starts https://'))
const phone = text.check(z.regex(/^[\d ]{3,15}$/, 'must be a telephone number: digits and spaces'))

/** An object of exactly these names; whatever else is in it is named. */
function exactly<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has a name that is not known: ${issue.keys.join(', ')}`
        : 'must be an object',
  })
}

const list = <Item extends z.core.SomeType>(item: Item) => z.array(item, 'must be a list')

const value = {
  id,
  label: text,
  /** Other spellings that mean the same; abbreviations in capitals match only as whole capital words. */
  aliases: z.optional(list(text)),
}

/** Where to turn: at least a number to ring or a page to open. */
const route = exactly({ label: text, phone: z.optional(phone), link: z.optional(link) }).check(
  z.refine((given) => given.phone !== undefined || given.link !== undefined, 'must have a phone or a link'),
)

/** What a partnership says of itself: `public/partnership.json`, the only list of each of these. */
export const partnershipSchema = exactly({
  name: text,
  concern: exactly({
    title: text,
    contacts: list(exactly({ when: text, number: text })),
  }),
  themes: list(
    exactly({
      ...value,
      /** Who can help a family or a worker with it. */
      help: z.optional(list(route)),
      /** Where to learn about it. */
      training: z.optional(list(route)),
    }),
  ),
  agencies: list(
    exactly({
      ...value,
      group: z.optional(text),
      /** False where no return of its own is asked for, such as the partnership itself. */
      returns: z.exactOptional(yesNo),
    }),
  ),
  clusters: list(exactly(value)),
  towns: list(exactly(value)),
  functions: list(exactly(value)),
  /** The themes of the national panel, and those of the partnership that each one takes in. */
  panelThemes: list(exactly({ id, label: text, themes: list(id) })),
  /** Abbreviations as they stand in the text, and what they are short for. */
  acronyms: list(exactly({ id, term: text, expansion: text })),
  limits: exactly({
    auditDueMonths: atLeast(1),
    auditLateMonths: atLeast(1),
    serviceCheckDueDays: atLeast(1),
    serviceCheckLateDays: atLeast(1),
    smallNumber: atLeast(2),
    smallSample: atLeast(1),
    reviewToPublicationMonths: atLeast(1),
    returnsDueDays: atLeast(1),
  }),
  targets: exactly({
    standardsMet: share,
    evidenced: share,
    reach: share,
    inPersonClusters: share,
  }),
  /** What a theme must keep to, to be ready for an inspection. */
  readiness: exactly({
    /** The latest audit is no older than this. */
    auditMonths: atLeast(1),
    /** No more recommendations than this are overdue. */
    overdue: whole,
    /** Training has reached at least this share of those it is meant for. */
    reach: share,
    /** At least this many clusters have a service that families meet in person. */
    clusters: whole,
  }),
}).check(
  z.superRefine((given, { addIssue }) => {
    const themes = new Set(given.themes.map((theme) => theme.id))
    given.panelThemes.forEach(({ themes: taken }, at) => {
      taken.forEach((theme, place) => {
        if (themes.has(theme)) return
        const path = ['panelThemes', at, 'themes', place]
        addIssue({ code: 'custom', input: theme, path, message: `names a theme that is not on the list: ${theme}` })
      })
    })
  }),
)

export type Partnership = z.infer<typeof partnershipSchema>
