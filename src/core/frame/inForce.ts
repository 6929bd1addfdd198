import type { Import } from './library'

/** The imports that count: the first real one of a dataset drops that dataset's sample, and links never join the two. */
export function inForce(imports: readonly Import[]): readonly Import[] {
  const real = new Set(imports.filter((each) => each.source !== 'sample').map((each) => each.dataset))
  return imports.filter((each) => each.source !== 'sample' || !real.has(each.dataset))
}
