import { existsSync, readFileSync } from 'node:fs'

/** The scripts the built page asks for before it shows anything: its entry and what that imports at once. */
function first() {
  if (!existsSync('dist/index.html')) return []
  const page = readFileSync('dist/index.html', 'utf8')
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => `dist/${file}`)
}

export default [
  { name: 'JavaScript before the first number', path: first(), gzip: true, limit: '200 kB' },
  { name: 'all JavaScript', path: 'dist/assets/*.js', gzip: true, limit: '820 kB' },
]
