import { unzipSync, zipSync } from 'fflate'
import * as z from 'zod/mini'
import { BackupFault } from './backupFault'
import { sha256 } from './hash'
import { type Checked, checkImport, checkNote, type Note, type StoredImport } from './library/storedImport'

/** Everything a backup holds: the imports of the device in order, and its notes. */
export interface Backup {
  imports: readonly StoredImport[]
  notes: readonly Note[]
}

/** The most a backup may be, in bytes. */
export const backupLimits = { packed: 256 * 2 ** 20, unpacked: 512 * 2 ** 20 } as const

const backupSchema = 1
const manifestName = 'backup.json'
const sealName = 'backup.sha256'
/** The only names that are unpacked, whatever else a zip holds. */
const ownName = /^(backup\.(json|sha256)|(imports|reports)\/\d{1,9}\.(csv|json))$/

const hash = z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/)))
const size = z.number().check(z.int(), z.gte(0))
const partSchema = z.object({ file: z.string().check(z.regex(ownName)), bytes: size, sha256: hash })

const manifestSchema = z.object({
  kind: z.literal('golden-thread-backup'),
  schema: z.literal(backupSchema),
  when: z.iso.datetime(),
  imports: z.array(z.object({ record: z.unknown(), cleaned: partSchema, report: partSchema })),
  notes: z.array(z.unknown()),
})

const numbered = z.object({ kind: z.literal('golden-thread-backup'), schema: z.number() })

type Part = z.infer<typeof partSchema>
type Manifest = z.infer<typeof manifestSchema>
type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** One zip of everything: a manifest, and each import's text and report as a file of its own, with lengths and SHA-256. */
export async function packBackup({ imports, notes }: Backup, when: string): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  const part = async (file: string, text: string): Promise<Part> => {
    const bytes = encode(text)
    files[file] = bytes
    return { file, bytes: bytes.length, sha256: await sha256(bytes) }
  }
  const entries: Manifest['imports'] = []
  for (const { cleaned, report, ...record } of imports) {
    entries.push({
      record,
      cleaned: await part(`imports/${record.order}.csv`, cleaned),
      report: await part(`reports/${record.order}.json`, report),
    })
  }
  const manifest: Manifest = {
    kind: 'golden-thread-backup',
    schema: backupSchema,
    when,
    imports: entries,
    notes: [...notes],
  }
  const bytes = encode(JSON.stringify(manifest, null, 2))
  const seal = encode((await sha256(bytes)) ?? '')
  return zipSync({ [manifestName]: bytes, [sealName]: seal, ...files }, { mtime: when })
}

/** What a backup holds, whole and unchanged. Throws a BackupFault for anything else, and never unpacks more than `limit` bytes. */
export async function readBackup(bytes: Uint8Array, limit: number = backupLimits.unpacked): Promise<Backup> {
  const files = unpack(bytes, limit)
  const manifest = await readManifest(files)
  const imports: StoredImport[] = []
  for (const { record, cleaned, report } of manifest.imports) {
    if (typeof record !== 'object' || record === null) throw new BackupFault('damaged')
    const texts = { cleaned: await textOf(files, cleaned), report: await textOf(files, report) }
    imports.push(must(checkImport({ ...record, ...texts })))
  }
  const ascends = imports.every(({ order }, at) => order > (imports[at - 1]?.order ?? 0))
  const unlike = new Set(imports.map(({ id }) => id)).size === imports.length
  if (!ascends || !unlike) throw new BackupFault('damaged')
  return { imports, notes: manifest.notes.map((note) => must(checkNote(note))) }
}

function must<Record>(checked: Checked<Record>): Record {
  if ('good' in checked) return checked.good
  throw new BackupFault(checked.kind === 'newer' ? 'newer' : 'damaged', new Error(checked.why))
}

/** The files of a zip that have our names. What a header says of a size is counted first, and no more is then unpacked. */
function unpack(bytes: Uint8Array, limit: number): Files {
  const start = [0x50, 0x4b, 0x03, 0x04]
  if (!start.every((byte, at) => bytes[at] === byte)) throw new BackupFault('not-a-zip')
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!ownName.test(name)) return false
        total += Math.max(size, originalSize)
        if (total > limit) throw new BackupFault('too-large')
        return true
      },
    })
  } catch (error) {
    throw error instanceof BackupFault ? error : new BackupFault('damaged', error)
  }
}

function fileOf(files: Files, name: string): Uint8Array<ArrayBuffer> | undefined {
  return Object.hasOwn(files, name) ? files[name] : undefined
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new BackupFault('damaged', error)
  }
}

async function readManifest(files: Files): Promise<Manifest> {
  const [bytes, seal] = [fileOf(files, manifestName), fileOf(files, sealName)]
  if (!bytes || !seal) throw new BackupFault('not-a-backup')
  const [sealed, digest] = [decode(seal), await sha256(bytes)]
  if (sealed !== '' && digest !== null && sealed !== digest) throw new BackupFault('changed')
  const raw = json(decode(bytes))
  const known = numbered.safeParse(raw)
  if (!known.success) throw new BackupFault('not-a-backup')
  if (known.data.schema > backupSchema) throw new BackupFault('newer')
  const parsed = manifestSchema.safeParse(raw)
  if (!parsed.success) throw new BackupFault('damaged', new Error(z.prettifyError(parsed.error)))
  return parsed.data
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BackupFault('damaged', error)
  }
}

/** The text of a file of the backup: its length and SHA-256 are checked. */
async function textOf(files: Files, { file, bytes, sha256: expected }: Part): Promise<string> {
  const found = fileOf(files, file)
  if (found?.length !== bytes) throw new BackupFault('changed')
  const digest = await sha256(found)
  if (expected !== null && digest !== null && digest !== expected) throw new BackupFault('changed')
  return decode(found)
}
