/** Each way the library on this device can fail, and its permanent code. */
const codes = {
  none: 'L1',
  denied: 'L2',
  broken: 'L3',
  blocked: 'L4',
  newer: 'L5',
  outdated: 'L6',
  closed: 'L7',
  full: 'L8',
  unwritten: 'L9',
  changed: 'L10',
  busy: 'L11',
  twice: 'L12',
  misshapen: 'L13',
  unread: 'L14',
  unlike: 'L15',
} as const

export type LibraryFaultKind = keyof typeof codes

const words: Readonly<Record<LibraryFaultKind, readonly [message: string, fix: string]>> = {
  none: [
    'This browser has no storage for files, so imports last only until this tab is closed.',
    'Use a current Edge, Chrome, Firefox or Safari, or keep a backup of what you load.',
  ],
  denied: [
    'The browser does not let this page keep files: it is a private window, or storage is blocked in its settings.',
    'Open the page in an ordinary window, or allow this site to store data, then reload.',
  ],
  broken: [
    'The browser could not open its own storage, so the library of this device cannot be read now.',
    'Close other tabs of this page and reload. If it stays, restart the browser; the disk may be full or failing.',
  ],
  blocked: [
    'The library is waiting to be brought up to date: another tab most likely still uses an older version of this page.',
    'Close the other tabs of this page. This one goes on by itself.',
  ],
  newer: [
    'The library on this device was saved by a newer version of this page. This version changes nothing in it.',
    'Reload the page to get the newer version.',
  ],
  outdated: [
    'Another tab has brought the library up to a newer version. This tab has stopped saving.',
    'Reload this tab.',
  ],
  closed: [
    'The browser closed the library: its storage was cleared, or the disk failed. This tab has stopped saving.',
    'Reload the page and look whether your imports are there; restore a backup if they are not.',
  ],
  full: [
    'There is no room left for this page on this device. Nothing was changed.',
    'Free some disk space, or back up and remove imports you no longer need, then try again.',
  ],
  unwritten: [
    'The browser did not complete the save. Nothing was changed.',
    'Try again. If it stays, reload the page.',
  ],
  changed: [
    'The library was changed in another tab after you looked at it. Nothing was saved.',
    'Look at the effect again, then load.',
  ],
  busy: [
    'Another tab has been saving for a long time. Nothing was saved here.',
    'Close the other tab, then try again.',
  ],
  twice: ['This import is in the library already. Nothing was changed.', 'Look at the list of imports.'],
  misshapen: ['What was to be saved is not as it should be. Nothing was changed.', 'Load the file again.'],
  unread: ['The library could not be read.', 'Try again. If it stays, reload the page.'],
  unlike: [
    'This import of the device does not read as it did when it was loaded, so it is left out.',
    'Load the file again, or restore a backup.',
  ],
}

/** What went wrong with the library on this device, in words a reader can act on. When a write fails with it, nothing changed. */
export class LibraryFault extends Error {
  readonly kind: LibraryFaultKind
  /** Permanent code, shown last: `L8`. */
  readonly code: string
  readonly fix: string

  constructor(kind: LibraryFaultKind, cause?: unknown) {
    const [message, fix] = words[kind]
    super(message, { cause })
    this.name = 'LibraryFault'
    this.kind = kind
    this.code = codes[kind]
    this.fix = fix
  }
}

const kindsByName: Readonly<Record<string, LibraryFaultKind>> = {
  QuotaExceededError: 'full',
  ConstraintError: 'twice',
  DataError: 'misshapen',
  DataCloneError: 'misshapen',
  VersionError: 'newer',
  SecurityError: 'denied',
  // An older Firefox says this of a private window.
  InvalidStateError: 'denied',
}

/** The fault an error of the browser's storage means; `otherwise` where its name tells nothing. */
export function faultOf(error: unknown, otherwise: LibraryFaultKind): LibraryFault {
  if (error instanceof LibraryFault) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return new LibraryFault(kindsByName[name] ?? otherwise, error)
}
