import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { dimensions } from '../../../src/core/dataset/define'
import { emptyView, type View } from '../../../src/core/view/view'
import { fitsLink, formatView, longestLink, parseView } from '../../../src/core/view/viewLink'
import { readView } from '../../../src/core/view/viewSchema'
import { anyView } from './anyView'

const asAt = dayFromIso('2026-09-30')
const full: View = {
  selection: { theme: ['fathers', 'domestic-abuse'], quarter: ['last-4'], cluster: ['4.5', '-'] },
  lit: ['theme'],
  service: 'svc-1',
  box: { south: 51.4, west: -2.7001, north: 51.6, east: -2.5 },
  asAt,
  against: 'year',
  focus: 'open-by-theme',
  spotlight: 'overdue',
  behind: { visual: 'overdue', entries: ['fathers', null], measure: 'late' },
  visuals: {
    'audits-by-theme': {
      table: true,
      sort: [{ by: 'label', descending: false }],
      within: { agency: ['nhs*', 'police'] },
    },
    rows: { sort: [{ by: 'due', descending: true }], drill: ['fathers', 'v1'], columns: ['rec_id', 'due'] },
  },
}

describe('the view in a link', () => {
  test('comes back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view))).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })

  test('is readable: keys repeat, only ids and days stand there', () => {
    expect(decodeURIComponent(formatView(full))).toBe(
      '?theme=fathers&theme=domestic-abuse&quarter=last-4&cluster=4.5&cluster=-&lit=theme&service=svc-1&box=51.4*-2.7001*51.6*-2.5' +
        '&asat=2026-09-30&against=year&focus=open-by-theme&spot=overdue&behind=overdue*fathers**late' +
        '&v.audits-by-theme=table&v.audits-by-theme=sort*label&v.audits-by-theme=within*agency*nhs!**police' +
        '&v.rows=sort*due*down&v.rows=drill*fathers*v1&v.rows=columns*rec_id*due',
    )
    expect(parseView(formatView(full))).toEqual(full)
  })

  test('without choices writes nothing', () => {
    expect(formatView(emptyView)).toBe('')
    expect(formatView({ ...emptyView, visuals: { a: {} } })).toBe('')
  })

  test('drops what is not a choice, whatever the link holds', () => {
    const hostile =
      '?theme=&theme=a%00b&quarter=2024-26-q3&quarter=2024-25-q3&__proto__=x&town=a&town=a&service=%0a&lit=theme' +
      '&lit=town&lit=colour&asat=2026-02-30&against=never&focus=&behind=only&v.__proto__=table&v.=table&v.a=table*x' +
      '&v.b=within*polluted*1&v.b=sort&v.c=within*theme'
    expect(parseView(hostile)).toEqual({
      ...emptyView,
      selection: { quarter: ['2024-25-q3'], town: ['a'] },
      lit: ['town'],
      visuals: { a: { table: true } },
    })
  })

  test('is always valid, for any text at all', () => {
    const keys = fc.constantFrom(
      ...dimensions,
      'lit',
      'service',
      'asat',
      'focus',
      'spot',
      'behind',
      'v.a',
      'v.*',
      '__proto__',
    )
    const value = fc.string({ maxLength: 30, unit: 'binary' })
    const likely = fc
      .array(fc.tuple(keys, value), { maxLength: 12 })
      .map((parts) => parts.map(([key, text]) => `${key}=${text}`).join('&'))
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), likely), (text) => {
        const view = parseView(text)
        expect(readView(view)).toEqual(view)
        expect(parseView(formatView(view))).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })

  test('has one form: the order in which a link names its choices does not matter', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const parts = [...new URLSearchParams(formatView(view))]
        const keys = [...new Set(parts.map(([key]) => key))].toReversed()
        const mixed = new URLSearchParams(keys.flatMap((key) => parts.filter(([own]) => own === key)))
        expect(formatView(parseView(`?${mixed}`))).toBe(formatView(view))
      }),
    )
  })

  test('is never longer than mail programs take: what does not fit says nothing rather than a part', () => {
    const ids = Array.from({ length: 400 }, (_, index) => `a-course-of-some-length-${index}`)
    const long = { ...emptyView, selection: { course: ids } }
    expect(fitsLink(long)).toBe(false)
    expect(formatView(long)).toBe('')
    expect(parseView(`?${ids.map((id) => `course=${id}`).join('&')}`)).toEqual(emptyView)
    expect(fitsLink({ ...emptyView, selection: { course: ids.slice(0, 200) } })).toBe(true)
    expect(longestLink).toBe(8000)
  })
})

describe('a view read from an object', () => {
  test('of unknown making is a view or the empty one', () => {
    expect(readView(null)).toEqual(emptyView)
    expect(readView({ selection: { theme: 'fathers' }, service: 4, visuals: [], behind: {} })).toEqual(emptyView)
    expect(readView({ selection: { theme: ['fathers', 3] }, service: 'x' })).toEqual({
      ...emptyView,
      selection: { theme: ['fathers'] },
      service: 'x',
    })
  })

  test('is valid for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const view = readView(given)
        expect(readView(view)).toEqual(view)
      }),
    )
  })
})
