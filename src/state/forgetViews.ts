import { preferences } from '../io/preferences'
import { defaultPreference } from './useDefaultView'
import { lastPreference } from './useLastView'

/** Lets go of the view this device opens first, and of the one it had last. */
export function forgetViews(): void {
  for (const name of [defaultPreference, lastPreference]) preferences.write(name, '')
}
