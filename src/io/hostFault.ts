/** What went wrong between this page and the web folder it came from, in words a reader can act on. */
export class HostFault extends Error {
  /** Permanent code, shown last: `H404`, `H-sign-in`, `H-short`. */
  readonly code: string
  readonly file: string
  readonly fix: string

  constructor(fault: { code: string; file: string; message: string; fix: string }) {
    super(fault.message)
    this.name = 'HostFault'
    this.code = fault.code
    this.file = fault.file
    this.fix = fault.fix
  }
}

const askTheKeeper = 'Try again. If it stays, tell whoever keeps the site.'

export const faults = {
  unreachable: (file: string) =>
    new HostFault({
      code: 'H1',
      file,
      message: `${file} could not be fetched: the site did not answer.`,
      fix: 'Check the connection and try again.',
    }),
  status: (file: string, status: number) =>
    new HostFault({
      code: `H${status}`,
      file,
      message:
        status === 404
          ? `${file} is not on the site (answer 404).`
          : `${file} could not be fetched: the site answered ${status}.`,
      fix: status === 404 ? 'Ask whoever publishes the data to put the file back.' : askTheKeeper,
    }),
  webPage: (file: string) =>
    new HostFault({
      code: 'H2',
      file,
      message: `${file} came back as a web page, most likely a sign-in page.`,
      fix: 'Sign in to the site in another tab, then try again.',
    }),
  length: (file: string, expected: number, got: number) =>
    new HostFault({
      code: 'H3',
      file,
      message: `${file} came back with ${got} bytes where the manifest says ${expected}, so part of it may be missing.`,
      fix: askTheKeeper,
    }),
  changed: (file: string) =>
    new HostFault({
      code: 'H4',
      file,
      message: `${file} is not the file the manifest describes: its SHA-256 differs.`,
      fix: 'Ask whoever publishes the data to publish it again.',
    }),
  unreadable: (file: string, detail: string) =>
    new HostFault({
      code: 'H5',
      file,
      message: `${file} is not as it should be: ${detail}.`,
      fix: 'Ask whoever keeps the site to mend the file.',
    }),
} as const
