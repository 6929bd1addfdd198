import { today } from '../io/clock'

/** The calendar day where the reader is: what is loaded now is loaded on it. */
export function useToday() {
  return today()
}
