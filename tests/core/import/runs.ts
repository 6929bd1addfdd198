/** How many files a run of the properties generates, and from which seed: one that failed is played again by its seed. */
export const runs = Number(process.env.IMPORT_RUNS ?? process.env.SOAK_RUNS ?? 20_000)
export const seed = Number(process.env.SOAK_SEED ?? Math.floor(performance.timeOrigin) % 0x7fffffff)

/** Thousands of files a test, on a machine that may be busy. */
export const patience = 120_000 + runs * 6

/** `share` of the files of a run. */
export function generated(share: number): { numRuns: number; seed: number } {
  return { numRuns: Math.ceil(runs * share), seed }
}
