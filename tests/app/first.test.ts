import { beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'

type Rules = Record<'createHTML' | 'createScriptURL', (text: string) => string>

describe('the first import of the page', () => {
  const policies = new Map<string, Rules>()

  beforeAll(async () => {
    window.trustedTypes = { createPolicy: (name, rules) => policies.set(name, rules) }
    z.config({ jitless: false })
    vi.resetModules()
    await import('../../src/app/first')
  })

  function rules(): Rules {
    const found = policies.get('default')
    if (!found) throw new Error('no default policy was made')
    return found
  }

  test('makes the one policy the header names', () => {
    expect([...policies.keys()]).toEqual(['default'])
  })

  test.each(['', '<svg/>'])('lets through the markup %j', (text) => {
    expect(rules().createHTML(text)).toBe(text)
  })

  test.each(['<img src=x onerror=alert(1)>', '<svg/> ', 'words'])('refuses the markup %j', (text) => {
    expect(() => rules().createHTML(text)).toThrow(TypeError)
  })

  test.each(['./assets/worker.js', '/assets/worker.js', new URL('/a.js', location.href).href])(
    'lets through the script %s of this origin',
    (url) => {
      expect(rules().createScriptURL(url)).toBe(url)
    },
  )

  test.each(['https://example.org/a.js', '//example.org/a.js', 'data:text/javascript,1', 'blob:null/1'])(
    'refuses the script %s from elsewhere',
    (url) => {
      expect(() => rules().createScriptURL(url)).toThrow(TypeError)
    },
  )

  test('keeps zod from trying to compile', () => {
    expect(z.config().jitless).toBe(true)
  })
})
