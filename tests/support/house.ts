import { libraryOf, type Module, readModule, targetOf } from './readModule'

/** Which layers a layer may import besides itself; `app` may import all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  datasets: ['core'],
  reports: ['datasets', 'core'],
  engine: ['datasets', 'core'],
  io: ['datasets', 'core'],
  state: ['engine', 'io', 'reports', 'datasets', 'core'],
  ui: ['core'],
  marks: ['ui', 'core'],
  features: ['state', 'marks', 'ui', 'reports', 'datasets', 'core'],
  app: ['features', 'marks', 'ui', 'state', 'io', 'engine', 'reports', 'datasets', 'core'],
}

const drawn = /^(ui|marks|state|features|app)\//

/** Where each library comes in. One without a door may not come in at all. */
const doors: Readonly<Record<string, RegExp>> = {
  papaparse: /^core\/import\/grid\.ts$/,
  zod: /^(core|io|engine)\//,
  react: drawn,
  'react-dom': /^(ui|marks|features|app)\//,
  '@fluentui/react-components': /^(ui|features|app)\//,
  '@fluentui/react-icons': /^(ui|features|app)\//,
  '@tanstack/react-query': /^(state|app)\//,
  '@tanstack/react-router': /^(app\/|state\/useView\.tsx?$)/,
  '@tanstack/react-table': /^ui\/(DataTable|Slicer)/,
  '@tanstack/react-virtual': /^ui\/(useRowWindow|Slicer\w*)\.tsx?$/,
  recharts: /^marks\//,
  leaflet: /^marks\//,
  supercluster: /^marks\//,
  idb: /^io\//,
  fflate: /^(io\/|engine\/readWorkbook\.ts$)/,
  'read-excel-file': /^engine\/readWorkbook\.ts$/,
  'modern-screenshot': /^io\/images\.ts$/,
  pptxgenjs: /^io\/slides\.ts$/,
}

/** What may be written only in some files of `src`, and what to say of it elsewhere. */
const words: readonly (readonly [pattern: RegExp, where: RegExp, fault: string])[] = [
  [/\bDate\.now\(|new Date\(\)/, /^io\/clock\.ts$/, 'reads the clock outside io/clock.ts'],
  [/\bMath\.random\(/, /^$/, 'draws a random number'],
  [/(?<![.\w])fetch\(|\bXMLHttpRequest\b/, /^io\//, 'reaches the network outside io'],
  [/\b(indexedDB|localStorage|sessionStorage)\b/, /^io\//, 'reaches storage outside io'],
  [
    /(?<![.\w])(document\.[a-z]|window\.(addEventListener|document|history|location|matchMedia|navigator|open|set)\w*)/,
    /^(io|ui|marks|state|features|app)\//,
    'reaches the page from a layer that has none',
  ],
  [/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/, /^$/, 'writes markup from a string'],
  [/\bnew Function\b|(?<![.\w])eval\(/, /^$/, 'runs text as code'],
  [/\bas (any|never|unknown as)\b|: any\b|<any>/, /^$/, 'silences a type'],
]

/** A description of a dataset and a list of sample rows are one thing however long. */
const longest = (path: string) => (/^(src\/datasets|tools\/sample-data)\//.test(path) ? 450 : 250)
const deepest = 3

/** Every breach of the rules of the house in the files given (path from the project's folder → source), in words. */
export function breaches(files: ReadonlyMap<string, string>): readonly string[] {
  const modules = [...files].map(([path, source]) => readModule(path, source))
  return [...modules.flatMap(breachesOf), ...cycles(modules)]
}

function breachesOf(module: Module): readonly string[] {
  const { path, lines, comments } = module
  const faults = path.startsWith('src/') ? breachesOfSource(module, path.slice('src/'.length)) : []
  const budget = longest(path)
  if (lines > budget) faults.push(`has ${lines} lines, over ${budget}: it has two jobs`)
  if (/@ts-(ignore|nocheck|expect-error)/.test(comments)) faults.push('silences the compiler in a comment')
  if (/\b(TODO|FIXME|XXX)\b/.test(comments)) faults.push('puts off work in a comment')
  return faults.map((fault) => `${path} ${fault}`)
}

function breachesOfSource({ path, imports, code, defaultExport, reExports }: Module, place: string): string[] {
  const faults: string[] = []
  const [layer = '', ...rest] = place.split('/')
  if (!(layer in allowed)) faults.push(`stands in no layer: ${layer}`)
  if (rest.length > deepest) faults.push(`stands more than ${deepest} folders below src`)
  if (/^(utils?|helpers?|common|types|misc)(\.|$)/i.test(rest.at(-1) ?? ''))
    faults.push('is named after nothing it holds')
  if (defaultExport) faults.push('has a default export')
  if (reExports) faults.push('passes on the exports of another file')
  for (const specifier of imports) {
    const target = targetOf(path, specifier)
    const fault = target === null ? atDoor(place, specifier) : crossing(place, target)
    if (fault) faults.push(fault)
  }
  for (const [pattern, where, fault] of words) if (pattern.test(code) && !where.test(place)) faults.push(fault)
  return faults
}

function atDoor(place: string, specifier: string): string | null {
  const library = libraryOf(specifier)
  const door = doors[library]
  if (!door) return `imports ${library}, which has no door`
  return door.test(place) ? null : `imports ${library} past its door`
}

function crossing(place: string, target: string): string | null {
  if (!target.startsWith('src/')) return `imports ${target}, outside src`
  const [layer = '', name] = place.split('/')
  const [other = '', otherName] = target.slice('src/'.length).split('/')
  if (layer === 'features' && other === 'features' && name !== otherName)
    return `imports its sibling features/${otherName}`
  if (layer === other || allowed[layer]?.includes(other)) return null
  return `imports ${other}, which ${layer} may not`
}

/** Each ring of imports once, types included. */
function cycles(modules: readonly Module[]): readonly string[] {
  const byName = new Map(modules.map((module) => [module.path.replace(/\.(tsx?|mjs)$/, ''), module]))
  const found: string[] = []
  const done = new Set<string>()
  const visit = (name: string, trail: readonly string[]): void => {
    const from = trail.indexOf(name)
    if (from >= 0) found.push(`imports go round: ${[...trail.slice(from), name].join(' → ')}`)
    const module = byName.get(name)
    if (from >= 0 || !module || done.has(name)) return
    for (const specifier of module.imports) {
      const target = targetOf(module.path, specifier)
      if (target !== null) visit(target, [...trail, name])
    }
    done.add(name)
  }
  for (const name of byName.keys()) visit(name, [])
  return found
}
