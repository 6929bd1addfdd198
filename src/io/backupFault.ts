/** Each way a backup can be refused. */
export const backupFaultKinds = [
  'not-a-zip',
  'damaged',
  'too-large',
  'not-a-backup',
  'newer',
  'changed',
  'unhashed',
  'stopped',
] as const

export type BackupFaultKind = (typeof backupFaultKinds)[number]

/** Permanent. */
const codes: Readonly<Record<BackupFaultKind, string>> = {
  'not-a-zip': 'B1',
  damaged: 'B2',
  'too-large': 'B3',
  'not-a-backup': 'B4',
  newer: 'B5',
  changed: 'B6',
  unhashed: 'B7',
  stopped: 'B8',
}

const words: Readonly<Record<BackupFaultKind, readonly [message: string, fix: string]>> = {
  'not-a-zip': [
    'This is not a zip file, so it is not a backup. Nothing was changed.',
    'Choose the zip file that Back up saved.',
  ],
  damaged: [
    'The backup is cut short or damaged, so it cannot be restored. Nothing was changed.',
    'Copy or download it again, or choose an earlier backup.',
  ],
  'too-large': [
    'The zip holds more than a backup may. Nothing was changed.',
    'Choose the zip file that Back up saved. A backup unpacks to 512 MB at most.',
  ],
  'not-a-backup': [
    'This zip file is not a backup of this page. Nothing was changed.',
    'Choose the zip file that Back up saved, as it was saved.',
  ],
  newer: [
    'The backup was saved by a newer version of this page. Nothing was changed.',
    'Reload the page to get the newer version, then restore.',
  ],
  changed: [
    'A file in the backup is missing, or is not the one that was saved. Nothing was changed.',
    'Choose the zip file as Back up saved it, or an earlier one.',
  ],
  unhashed: [
    'The files cannot be published from here: the browser works out their SHA-256 only on a page opened by https.',
    'Open this page by https, or from this computer, and publish again.',
  ],
  stopped: [
    'The part of this page that makes and reads zip files has stopped. Nothing was changed.',
    'Reload the page and try again.',
  ],
}

/** Why a backup was refused or could not be made, in words a reader can act on. Nothing has changed. */
export class BackupFault extends Error {
  readonly kind: BackupFaultKind
  /** Permanent code, shown last: `B2`. */
  readonly code: string
  readonly fix: string

  constructor(kind: BackupFaultKind, cause?: unknown) {
    const [message, fix] = words[kind]
    super(message, { cause })
    this.name = 'BackupFault'
    this.kind = kind
    this.code = codes[kind]
    this.fix = fix
  }
}
