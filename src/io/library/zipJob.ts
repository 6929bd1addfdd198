import * as z from 'zod/mini'
import type { Backup } from '../backup'
import { backupFaultKinds } from '../backupFault'
import type { Publication, Published } from './publishZip'
import { checkImport, checkNote, type Note, type StoredImport } from './storedImport'

/** What the worker of zips is asked for, once in its life. */
export type ZipJob =
  | { kind: 'back-up'; backup: Backup; when: string }
  | { kind: 'publish'; imports: readonly Published[]; publication: Publication }
  | { kind: 'restore'; file: Blob }

/** What it answers. */
export const answerSchema = z.union([
  z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.object({
    backup: z.object({
      imports: z.readonly(z.array(z.custom<StoredImport>((raw) => 'good' in checkImport(raw)))),
      notes: z.readonly(z.array(z.custom<Note>((raw) => 'good' in checkNote(raw)))),
    }),
  }),
  z.object({ fault: z.enum(backupFaultKinds) }),
])

export type ZipAnswer = z.infer<typeof answerSchema>
