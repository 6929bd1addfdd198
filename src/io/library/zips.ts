import { type Backup, backupLimits } from '../backup'
import { BackupFault } from '../backupFault'
import type { Publication, Published } from './publishZip'
import { answerSchema, type ZipAnswer, type ZipJob } from './zipJob'

/** One job in a worker of its own, so that the page goes on while a large zip is made or read. */
function ask(job: ZipJob): Promise<ZipAnswer> {
  const worker = new Worker(new URL('./zipWorker.ts', import.meta.url), { type: 'module' })
  const answered = new Promise<ZipAnswer>((settle, fail) => {
    worker.onerror = () => fail(new BackupFault('stopped'))
    worker.onmessage = ({ data }) => {
      const answer = answerSchema.safeParse(data)
      if (answer.success) settle(answer.data)
      else fail(new BackupFault('stopped', answer.error))
    }
    worker.postMessage(job)
  })
  return answered.finally(() => worker.terminate())
}

async function zipOf(job: ZipJob): Promise<Blob> {
  const answer = await ask(job)
  if ('bytes' in answer) return new Blob([answer.bytes], { type: 'application/zip' })
  throw new BackupFault('fault' in answer ? answer.fault : 'stopped')
}

/** The library's backup as a zip file. `when` is the ISO instant it is made. Throws a BackupFault. */
export function makeBackup(backup: Backup, when: string): Promise<Blob> {
  return zipOf({ kind: 'back-up', backup, when })
}

/** What to unpack into the web folder's `data/`, as a zip file. Throws a BackupFault. */
export function makePublication(imports: readonly Published[], publication: Publication): Promise<Blob> {
  return zipOf({ kind: 'publish', imports, publication })
}

/** What a backup file holds, for `replaceAll`. Throws a BackupFault. */
export async function openBackup(file: Blob): Promise<Backup> {
  if (file.size > backupLimits.packed) throw new BackupFault('too-large')
  const answer = await ask({ kind: 'restore', file })
  if ('backup' in answer) return answer.backup
  throw new BackupFault('fault' in answer ? answer.fault : 'stopped')
}
