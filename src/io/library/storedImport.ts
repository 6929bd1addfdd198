import * as z from 'zod/mini'
import { quarterFromId } from '../../core/calendar/quarter'
import type { LibraryFaultKind } from './libraryFault'

/** The number of the record shapes of this build. A change of shape counts it on, and migrates in the same step. */
export const recordSchema = 1

type Texts = Readonly<Record<string, string>>

/** What a note may hold: whatever JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

const text = z.string().check(z.minLength(1))
const whole = z.number().check(z.int(), z.gte(0))
const schema = z.literal(recordSchema)
const instant = z.iso.datetime()
const period = z.string().check(z.refine((id) => quarterFromId(id) !== null, 'not a quarter such as 2026-27-q2'))

// zod's own records lose a `__proto__`, which a file may well hold: these are looked at and kept as they are.
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function isTexts(value: unknown): value is Texts {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
}

function isJson(value: unknown): value is Json {
  if (typeof value === 'number') return Number.isFinite(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (Array.isArray(value)) return value.every(isJson)
  return isRecord(value) && Object.values(value).every(isJson)
}

const importSchema = z.object({
  schema,
  /** Permanent id of the import. */
  id: text,
  /** Its place in the library: later imports have greater numbers. */
  order: z.number().check(z.int(), z.gte(1)),
  /** Id of the dataset: it names files, so it is plain. */
  dataset: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** Quarter id, `2026-27-q2`. */
  period,
  join: z.enum(['add', 'replace']),
  source: z.literal('device'),
  /** The name of the file as the officer had it. */
  file: z.string(),
  /** When it was loaded, an ISO instant. */
  when: instant,
  /** SHA-256 of the original bytes, hex; null where the page could not work it out. */
  sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** The cleaned CSV text: what the rows are read from again. */
  cleaned: z.string(),
  /** Column id → header text. */
  headerMap: z.custom<Texts>(isTexts),
  /** Column id → text as written → value id. */
  valueMap: z.custom<Readonly<Record<string, Texts>>>(
    (value) => isRecord(value) && Object.values(value).every(isTexts),
  ),
  remedies: z.array(
    z.object({
      kind: z.enum(['drop-column', 'redact', 'correct']),
      column: z.string(),
      line: z.exactOptional(z.number()),
      value: z.exactOptional(z.string()),
    }),
  ),
  summary: z.object({ loaded: whole, rejected: whole, skipped: whole, blank: whole }),
  /** The report without its rows, as JSON text: it is only read when it is shown. */
  report: z.string(),
})

const noteSchema = z.object({ schema, key: text, value: z.custom<Json>(isJson), when: instant })

/** One import of this device as it is kept: one record, written whole. */
export type StoredImport = z.infer<typeof importSchema>

/** Something a reader wrote (a saved view, a confirmed mapping, a commentary), by key. */
export type Note = z.infer<typeof noteSchema>

/** A record that reads as it should, or why it does not, in words. */
export type Checked<Record> = { good: Record } | { kind: LibraryFaultKind; why: string }

const shaped = z.object({ schema: z.number() })

function check<Record>(raw: unknown, wanted: z.ZodMiniType<Record>): Checked<Record> {
  const numbered = shaped.safeParse(raw)
  if (numbered.success && numbered.data.schema > recordSchema) {
    return {
      kind: 'newer',
      why: `It was saved by a newer version of this page (record schema ${numbered.data.schema}; this version knows ${recordSchema}).`,
    }
  }
  const parsed = wanted.safeParse(raw)
  if (parsed.success) return { good: parsed.data }
  const [first] = parsed.error.issues
  const where = first?.path.map(String).join('.') ?? ''
  return { kind: 'misshapen', why: `It is damaged: ${where === '' ? 'the record' : where} is not as it should be.` }
}

/** Checks a record of an import, whatever it is. */
export const checkImport = (raw: unknown): Checked<StoredImport> => check(raw, importSchema)

/** Checks a note, whatever it is. */
export const checkNote = (raw: unknown): Checked<Note> => check(raw, noteSchema)
