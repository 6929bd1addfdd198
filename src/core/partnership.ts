import * as z from 'zod/mini'

const id = z.string().check(z.regex(/^[a-z0-9.]+(-[a-z0-9.]+)*$/))
const text = z.string().check(z.minLength(1))
const share = z.number().check(z.gte(0), z.lte(1))
const months = z.number().check(z.int(), z.gte(1))

const valueSchema = z.strictObject({
  id,
  label: text,
  /** Other spellings that mean the same; abbreviations in capitals match only as whole capital words. */
  aliases: z.optional(z.array(text)),
})

/** What a partnership says of itself: `public/partnership.json`, the only list of each of these. */
export const partnershipSchema = z.strictObject({
  name: text,
  concern: z.strictObject({
    title: text,
    contacts: z.array(z.strictObject({ when: text, number: text })),
  }),
  themes: z.array(valueSchema),
  agencies: z.array(
    z.extend(valueSchema, {
      group: z.optional(text),
      /** False where no return of its own is asked for, such as the partnership itself. */
      returns: z.exactOptional(z.boolean()),
    }),
  ),
  clusters: z.array(valueSchema),
  towns: z.array(valueSchema),
  functions: z.array(valueSchema),
  limits: z.strictObject({
    auditDueMonths: months,
    auditLateMonths: months,
    serviceCheckDueDays: months,
    serviceCheckLateDays: months,
    smallNumber: z.number().check(z.int(), z.gte(2)),
    smallSample: z.number().check(z.int(), z.gte(1)),
    reviewToPublicationMonths: months,
    returnsDueDays: months,
  }),
  targets: z.strictObject({
    standardsMet: share,
    evidenced: share,
    reach: share,
    inPersonClusters: share,
  }),
})

export type Partnership = z.infer<typeof partnershipSchema>
