import { createContext } from 'react'
import type { Acronyms } from '../core/text/acronyms'

const none: Acronyms = []

/** The abbreviations a partnership explains; none until they are known. */
export const AcronymsContext = createContext<Acronyms>(none)
