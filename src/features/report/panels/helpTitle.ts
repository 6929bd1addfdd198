import type { CoverageState } from '../../../core/cover/coverage'
import { capital } from '../../../core/text/format'
import { inSentence } from '../../../core/text/inSentence'
import { inWords } from '../../../core/text/inWords'

/** `Every cluster has help in person for domestic abuse`, from what each cluster has. */
export function helpTitle(states: readonly CoverageState[], theme: string): string {
  const what = `help in person for ${inSentence(theme)}`
  const have = states.filter((state) => state === 'in-person').length
  if (states.length === 0) return capital(what)
  if (have === states.length) return `Every cluster has ${what}`
  if (have === 0) return `No cluster has ${what}`
  return `${capital(inWords(have))} of ${inWords(states.length)} clusters ${have === 1 ? 'has' : 'have'} ${what}`
}
