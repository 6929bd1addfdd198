import '../../core/jitless'
import { packBackup, readBackup } from '../backup'
import { BackupFault } from '../backupFault'
import { publishZip } from './publishZip'
import type { ZipAnswer, ZipJob } from './zipJob'

async function done(job: ZipJob): Promise<ZipAnswer> {
  if (job.kind === 'back-up') return { bytes: await packBackup(job.backup, job.when) }
  if (job.kind === 'publish') return { bytes: await publishZip(job.imports, job.publication) }
  return { backup: await readBackup(new Uint8Array(await job.file.arrayBuffer())) }
}

async function answer(job: ZipJob): Promise<ZipAnswer> {
  try {
    return await done(job)
  } catch (error) {
    // Whatever else goes wrong with a zip, such as no memory for it, means that it cannot be used.
    return { fault: error instanceof BackupFault ? error.kind : 'damaged' }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ZipJob>) => {
  void answer(data).then((said) => self.postMessage(said))
})
