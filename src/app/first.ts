import '../core/jitless'

interface TrustedTypes {
  createPolicy: (name: string, rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>) => unknown
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes
  }
}

/** The two strings a library here writes as markup: nothing, and the empty drawing leaflet makes as it loads. */
const markup: readonly string[] = ['', '<svg/>']

function refuse(what: string): never {
  throw new TypeError(`Refused by the page's own policy: ${what}`)
}

// Stands before any library runs: with Trusted Types enforced, a string reaches a dangerous sink only through here.
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => (markup.includes(text) ? text : refuse('markup from a string')),
  createScriptURL: (url) =>
    new URL(url, location.href).origin === location.origin ? url : refuse('a script from elsewhere'),
})
