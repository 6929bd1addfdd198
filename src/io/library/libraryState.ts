import type { LibraryFault, LibraryFaultKind } from './libraryFault'

/** How the library stands, to be said on screen. Only a `ready` one takes changes. */
export interface LibraryState {
  kind: 'opening' | 'upgrading' | 'ready' | 'let-go' | LibraryFaultKind
  message: string
  fix?: string
  /** Permanent code of what is wrong, where something is. */
  code?: string
}

export const states = {
  opening: { kind: 'opening', message: 'Opening the library of this device.' },
  upgrading: {
    kind: 'upgrading',
    message: 'The library was saved by an earlier version of this page and is being brought up to date.',
  },
  ready: { kind: 'ready', message: 'Imports are kept on this device.' },
  recovered: {
    kind: 'ready',
    message: 'The browser had lost the library of this device. It was put back whole from its second copy.',
  },
  letGo: { kind: 'let-go', message: 'The library is closed.' },
} as const satisfies Readonly<Record<string, LibraryState>>

/** The state a fault leaves the library in. */
export function stateOf({ kind, message, fix, code }: LibraryFault): LibraryState {
  return { kind, message, fix, code }
}
