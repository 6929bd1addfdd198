import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'

const blues: BrandVariants = {
  10: '#061724',
  20: '#082338',
  30: '#0a2e4a',
  40: '#0c3b5e',
  50: '#0e4775',
  60: '#0f548c',
  70: '#115ea3',
  80: '#0f6cbd',
  90: '#2886de',
  100: '#479ef5',
  110: '#62abf5',
  120: '#77b7f7',
  130: '#96c6fa',
  140: '#b4d6fa',
  150: '#cfe4fa',
  160: '#ebf3fc',
}

const type = { fontFamilyBase: 'var(--gt-font)', fontSizeBase300: '13px', lineHeightBase300: '17px' }
const light: Theme = { ...createLightTheme(blues), ...type }
const dark: Theme = { ...createDarkTheme(blues), ...type }

const scheme = '(prefers-color-scheme: dark)'

function watch(changed: () => void) {
  const query = window.matchMedia(scheme)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Fluent's theme in the reader's own colour scheme; the colours of the house stand in `tokens.css`. */
export function useFluentTheme(): Theme {
  return useSyncExternalStore(watch, () => window.matchMedia(scheme).matches) ? dark : light
}
