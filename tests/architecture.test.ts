import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breaches } from './support/house'

const root = resolve(import.meta.dirname, '..')

function sources(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
}

/** Each rule broken once, and what is said of it. */
const planted: readonly (readonly [rule: string, files: Record<string, string>, breach: string])[] = [
  [
    'core imports nothing above it',
    { 'src/core/query/run.ts': `import { audits } from '../../datasets/audits'` },
    'src/core/query/run.ts imports datasets, which core may not',
  ],
  [
    'a type is an import too',
    { 'src/marks/BarMark.tsx': `import type { Engine } from '../engine/engine'` },
    'src/marks/BarMark.tsx imports engine, which marks may not',
  ],
  [
    'features never reach io',
    { 'src/features/upload/Drop.tsx': `export const load = () => import('../../io/library')` },
    'src/features/upload/Drop.tsx imports io, which features may not',
  ],
  [
    'features never start the engine',
    { 'src/features/upload/Drop.tsx': `new Worker(new URL('../../engine/engine.worker.ts', import.meta.url))` },
    'src/features/upload/Drop.tsx imports engine, which features may not',
  ],
  [
    'features never import a sibling',
    { 'src/features/report/Page.tsx': `import { Steps } from '../upload/Steps'` },
    'src/features/report/Page.tsx imports its sibling features/upload',
  ],
  [
    'source imports only source',
    { 'src/app/main.tsx': `import '../../tests/support/setupDom'` },
    'src/app/main.tsx imports tests/support/setupDom, outside src',
  ],
  [
    'a library comes in by its door',
    { 'src/features/report/Chart.tsx': `import { BarChart } from 'recharts'` },
    'src/features/report/Chart.tsx imports recharts past its door',
  ],
  [
    'a door is for all of a library',
    { 'src/state/useImport.ts': `import * as z from 'zod/mini'` },
    'src/state/useImport.ts imports zod past its door',
  ],
  [
    'a library without a door stays out',
    { 'src/io/time.ts': `import moment from 'moment'` },
    'src/io/time.ts imports moment, which has no door',
  ],
  [
    'imports do not go round',
    {
      'src/core/a.ts': `import { b } from './b'`,
      'src/core/b.ts': `import { c } from './c'`,
      'src/core/c.ts': `import type { A } from './a'`,
    },
    'imports go round: src/core/a → src/core/b → src/core/c → src/core/a',
  ],
  [
    'a file stays within its lines',
    { 'tests/long.test.ts': '\n'.repeat(251) },
    'tests/long.test.ts has 251 lines, over 250: it has two jobs',
  ],
  ['exports have names', { 'src/core/a.ts': 'export default 1' }, 'src/core/a.ts has a default export'],
  [
    'no file passes on another',
    { 'src/core/text/index.ts': `export * from './format'` },
    'src/core/text/index.ts passes on the exports of another file',
  ],
  ['a file stands in a layer', { 'src/lib/a.ts': '' }, 'src/lib/a.ts stands in no layer: lib'],
  [
    'folders are three deep at most',
    { 'src/features/report/services/list/Row.tsx': '' },
    'src/features/report/services/list/Row.tsx stands more than 3 folders below src',
  ],
  ['a name says what is held', { 'src/core/utils.ts': '' }, 'src/core/utils.ts is named after nothing it holds'],
  ['any silences', { 'src/core/a.ts': 'export const a = (b: any) => b' }, 'src/core/a.ts silences a type'],
  [
    'a double cast silences',
    { 'src/core/a.ts': 'export const a = 1 as unknown as string' },
    'src/core/a.ts silences a type',
  ],
  [
    'a comment may not silence the compiler',
    { 'tests/a.ts': '// @ts-expect-error later\nexport const a = 1' },
    'tests/a.ts silences the compiler in a comment',
  ],
  ['work is not put off', { 'src/core/a.ts': '// TODO more' }, 'src/core/a.ts puts off work in a comment'],
  [
    'there is one clock',
    { 'src/state/useNow.ts': 'export const now = () => Date.now()' },
    'src/state/useNow.ts reads the clock outside io/clock.ts',
  ],
  [
    'the network is a door',
    { 'src/state/load.ts': `export const load = () => fetch('a')` },
    'src/state/load.ts reaches the network outside io',
  ],
  [
    'storage is a door',
    { 'src/features/a/B.tsx': `localStorage.clear()` },
    'src/features/a/B.tsx reaches storage outside io',
  ],
  [
    'core has no page',
    { 'src/core/a.ts': 'export const a = document.title' },
    'src/core/a.ts reaches the page from a layer that has none',
  ],
  [
    'markup is never a string',
    { 'src/ui/A.tsx': `export const set = (e: Element) => { e.innerHTML = 'a' }` },
    'src/ui/A.tsx writes markup from a string',
  ],
]

describe('the rules of the house', () => {
  test.each(planted)('%s: a planted breach is found', (_, files, breach) => {
    expect(breaches(new Map(Object.entries(files)))).toEqual([breach])
  })

  test('words in a comment break no rule', () => {
    const source = '/** Never innerHTML, fetch( or Date.now(): import the clock. */\nexport const a = 1\n'
    expect(breaches(new Map([['src/core/a.ts', source]]))).toEqual([])
  })
})

test('the house keeps its own rules', () => {
  const files = new Map(['src', 'tests', 'tools', 'bench'].flatMap(sources))
  expect(files.size).toBeGreaterThan(20)
  expect(breaches(files)).toEqual([])
})
