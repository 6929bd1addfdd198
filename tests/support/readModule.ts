import { posix } from 'node:path'
import { parseSync } from 'vite'

/** What a source file says of itself that the rules of the house look at. */
export interface Module {
  path: string
  /** Every specifier it imports, re-exports, loads later or starts as a worker. */
  imports: readonly string[]
  defaultExport: boolean
  reExports: boolean
  lines: number
  /** The text of its comments. */
  comments: string
  /** The source with its comments blanked. */
  code: string
}

/** Reads one file with the parser the build uses, so that nothing is guessed from its text. */
export function readModule(path: string, source: string): Module {
  const { module, comments, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const reExported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  )
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1))
  const code = comments.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    source,
  )
  const workers = [...code.matchAll(/new URL\(\s*'([^']+)',\s*import\.meta\.url/g)].flatMap(([, url]) => url ?? [])
  return {
    path,
    imports: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...reExported,
      ...later,
      ...workers,
    ],
    defaultExport: module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default'),
    ),
    reExports: reExported.length > 0,
    lines: source.split('\n').length - 1,
    comments: comments.map(({ value }) => value).join('\n'),
    code,
  }
}

/** The path a relative specifier means, without its ending; null for a library. */
export function targetOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')).replace(/\.(tsx?|mjs)$/, '')
}

/** The package a specifier names: `zod/mini` is zod, `@a/b/c` is @a/b. */
export function libraryOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
