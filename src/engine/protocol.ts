import * as z from 'zod/mini'
import { dimensions } from '../core/dataset/define'
import type { FileRows } from '../core/import/fileRows'
import { partnershipSchema } from '../core/partnership'
import { placeFiguresSchema } from '../core/place/places'
import type { Result, RowsResult } from '../core/query/query'
import type { LibrarySummary, Preview, ReadOutcome, Studies, StudyKind } from './engine'

const ids = z.readonly(z.array(z.string()))
const whole = z.number().check(z.int())

const momentSchema = z.strictObject({
  asAt: whole,
  period: z.readonly(z.array(whole)),
  step: z.enum(['now', 'before']),
})

const selectionSchema = z.readonly(z.partialRecord(z.enum(dimensions), ids))

const querySchema = z.strictObject({
  dataset: z.string(),
  measures: ids,
  by: ids.check(z.maxLength(2)),
  compare: z.exactOptional(z.union([z.boolean(), z.literal('year')])),
  trend: z.exactOptional(whole.check(z.gte(0), z.lte(40))),
  only: z.exactOptional(z.readonly(z.record(z.string(), ids))),
  entries: z.exactOptional(z.readonly(z.record(z.string(), ids))),
  within: z.exactOptional(selectionSchema),
})

const rowsQuerySchema = z.strictObject({
  dataset: z.string(),
  columns: ids,
  search: z.exactOptional(z.string()),
  sort: z.exactOptional(z.readonly(z.array(z.strictObject({ column: z.string(), descending: z.boolean() })))),
  offset: whole.check(z.gte(0)),
  limit: whole.check(z.gte(0)),
  within: z.exactOptional(selectionSchema),
  behind: z.exactOptional(
    z.strictObject({ query: querySchema, entries: z.readonly(z.array(z.nullable(z.string()))), measure: z.string() }),
  ),
})

const texts = z.readonly(z.record(z.string(), z.string()))

const remedySchema = z.strictObject({
  kind: z.enum(['drop-column', 'redact', 'correct']),
  column: z.string(),
  line: z.exactOptional(whole),
  value: z.exactOptional(z.string()),
})

const optionsSchema = z.strictObject({
  asOf: z.string(),
  fileName: z.exactOptional(z.string()),
  headerMap: z.exactOptional(texts),
  valueMap: z.exactOptional(z.readonly(z.record(z.string(), texts))),
  remedies: z.exactOptional(z.readonly(z.array(remedySchema))),
  sheet: z.exactOptional(z.string()),
  cleaned: z.exactOptional(z.boolean()),
})

const readSchema = z.strictObject({
  importId: z.string(),
  dataset: z.exactOptional(z.string()),
  file: z.instanceof(Blob),
  options: optionsSchema,
})

const importSchema = z.strictObject({
  id: z.string(),
  dataset: z.string(),
  period: whole,
  join: z.enum(['add', 'replace']),
  source: z.enum(['sample', 'published', 'device']),
  file: z.string(),
  sha256: z.optional(z.string()),
})

const asking = {
  queries: z.readonly(z.array(querySchema)),
  selection: selectionSchema,
  moment: momentSchema,
}

const studyKinds = [
  'threads',
  'movement',
  'returns',
  'coverage',
  'reaudits',
  'tracker',
  'completeness',
  'upkeep',
] as const satisfies readonly StudyKind[]

const besides = {
  lit: z.exactOptional(z.readonly(z.array(z.enum(dimensions)))),
  against: z.exactOptional(z.enum(['before', 'year'])),
}

/** What the page may ask of the worker. */
export const requestSchema = z.discriminatedUnion('method', [
  z.strictObject({
    id: whole,
    method: z.literal('start'),
    given: z.strictObject({ partnership: partnershipSchema, places: z.nullable(placeFiguresSchema) }),
  }),
  z.strictObject({ id: whole, method: z.literal('read'), given: readSchema }),
  z.strictObject({ id: whole, method: z.literal('adopt'), given: z.readonly(z.array(importSchema)) }),
  z.strictObject({ id: whole, method: z.literal('forget'), given: z.string() }),
  z.strictObject({ id: whole, method: z.literal('cancel'), given: z.string() }),
  z.strictObject({ id: whole, method: z.literal('cleaned'), given: z.string() }),
  z.strictObject({
    id: whole,
    method: z.literal('fileRows'),
    given: z.strictObject({ importId: z.string(), from: whole, to: whole }),
  }),
  z.strictObject({
    id: whole,
    method: z.literal('preview'),
    given: z.strictObject({ ...asking, imports: z.readonly(z.array(importSchema)), dataset: z.string() }),
  }),
  z.strictObject({ id: whole, method: z.literal('ask'), given: z.strictObject({ ...asking, ...besides }) }),
  z.strictObject({
    id: whole,
    method: z.literal('rows'),
    given: z.strictObject({ query: rowsQuerySchema, selection: selectionSchema, moment: momentSchema }),
  }),
  z.strictObject({
    id: whole,
    method: z.literal('study'),
    given: z.strictObject({ kind: z.enum(studyKinds), selection: selectionSchema, moment: momentSchema }),
  }),
])
export type Request = z.infer<typeof requestSchema>

/** What the worker says back: how far it is, what came of it, or what went wrong in plain words. */
export const responseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id: whole, kind: z.literal('progress'), share: z.number() }),
  z.strictObject({ id: whole, kind: z.literal('done'), value: z.unknown() }),
  z.strictObject({ id: whole, kind: z.literal('failed'), message: z.string() }),
])
export type Response = z.infer<typeof responseSchema>

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

/** What each answer is; the page trusts its own worker for the inside of it. */
export const answerSchemas = {
  start: z.undefined(),
  read: z.custom<ReadOutcome>(isObject),
  adopt: z.custom<LibrarySummary>(isObject),
  forget: z.undefined(),
  cancel: z.undefined(),
  cleaned: z.string(),
  preview: z.custom<Preview>(isObject),
  fileRows: z.custom<FileRows>(isObject),
  ask: z.custom<readonly Result[]>(Array.isArray),
  rows: z.custom<RowsResult>(isObject),
}

/** What each study is. */
export const studySchemas: { readonly [Kind in StudyKind]: z.ZodMiniType<Studies[Kind]> } = {
  threads: z.custom<Studies['threads']>(isObject),
  movement: z.custom<Studies['movement']>((given) => given === null || isObject(given)),
  returns: z.custom<Studies['returns']>(isObject),
  coverage: z.custom<Studies['coverage']>(isObject),
  reaudits: z.custom<Studies['reaudits']>(isObject),
  tracker: z.custom<Studies['tracker']>(isObject),
  completeness: z.custom<Studies['completeness']>(Array.isArray),
  upkeep: z.custom<Studies['upkeep']>(isObject),
}
