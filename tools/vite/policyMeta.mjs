// @ts-check
import { metaPolicy } from '../policy.mjs'

/**
 * Writes the content security policy into the built page, ahead of anything it governs.
 * @returns {import('vite').Plugin}
 */
export function policyMeta() {
  return {
    name: 'policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
