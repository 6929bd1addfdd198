import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatViewsFile,
  parseSavedView,
  parseViewsFile,
  readSavedView,
  readViewName,
  viewName,
} from '../../../src/core/view/savedView'
import { formatView } from '../../../src/core/view/viewLink'
import { anyView } from './anyView'

describe('a saved view', () => {
  test('is a name, a page and a link in its one form', () => {
    expect(readSavedView({ name: ' Chair ', page: 'audits', search: '?lit=theme&bogus=1&theme=fathers' })).toEqual({
      name: 'Chair',
      page: 'audits',
      search: '?theme=fathers&lit=theme',
    })
  })

  test.each([
    null,
    'text',
    { name: '', page: 'audits', search: '' },
    { name: 'x'.repeat(81), page: 'audits', search: '' },
    { name: 'a\u0000b', page: 'audits', search: '' },
    { name: 'a', page: '../audits', search: '' },
    { name: 'a', page: 'javascript:alert(1)', search: '' },
    { name: 'a', page: 'audits' },
    { name: 'a', page: 'audits', search: `?theme=${'x'.repeat(9000)}` },
  ])('is not %j', (given) => {
    expect(readSavedView(given)).toBeNull()
  })

  test('of text that is no JSON is none', () => {
    expect(parseSavedView('{')).toBeNull()
    expect(parseSavedView('')).toBeNull()
    expect(parseSavedView(null)).toBeNull()
  })

  test('has a name without spaces around it', () => {
    expect(readViewName('  two words ')).toBe('two words')
    expect(readViewName('   ')).toBeNull()
  })
})

describe('a file of saved views', () => {
  test('comes back as it was written', () => {
    const saved = fc.record({
      name: fc.constantFrom('Chair', 'Board, July', '“quoted” <b>', '__proto__'),
      page: fc.constantFrom('audits', 'data'),
      search: anyView.map(formatView),
    })
    fc.assert(
      fc.property(fc.array(saved, { maxLength: 4 }), (views) => {
        expect(parseViewsFile(formatViewsFile(views))).toEqual({ views, dropped: 0 })
      }),
    )
  })

  test('leaves out what is no view and counts it', () => {
    const text = JSON.stringify({
      kind: 'golden-thread-views',
      version: 1,
      views: [{ name: 'a', page: 'audits', search: '' }, { name: 'b' }, 4],
    })
    expect(parseViewsFile(text)).toEqual({ views: [{ name: 'a', page: 'audits', search: '' }], dropped: 2 })
  })

  test('of another kind or a later version is none', () => {
    expect(parseViewsFile('{"kind":"golden-thread-views","version":2,"views":[]}')).toBeNull()
    expect(parseViewsFile('[]')).toBeNull()
    expect(parseViewsFile('not JSON')).toBeNull()
  })
})

describe('the name a view is offered', () => {
  test('says its page and its filters, as many as fit', () => {
    expect(viewName('Audits', [])).toBe('Audits')
    expect(viewName('Audits', ['Theme is Fathers', 'Agency is Police'])).toBe(
      'Audits: Theme is Fathers, Agency is Police',
    )
    expect(viewName('Audits', ['Theme is Fathers', 'a'.repeat(80)])).toBe('Audits: Theme is Fathers')
  })

  test('may always be kept', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{1,60}$/)), (filters) => {
        expect(readViewName(viewName('Audits', filters))).not.toBeNull()
      }),
    )
  })
})
