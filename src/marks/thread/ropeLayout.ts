import { gateOf, type Strands, type ThreadEnd, threadStages } from '../../core/thread/thread'

/** Strands stand this far apart, px. */
const apart = 6
const mostStrands = 24
const labelHeight = 36
const drop = 24
/** With this much room, px, the gates stand apart by what is written between them: a course takes most. */
const roomForWords = 700

/** The x of the five gates, for the rope and the lanes alike: names stand before the first. */
export function gatesAt(width: number): readonly number[] {
  const first = Math.round(Math.min(440, Math.max(170, width * (width > 1100 ? 0.28 : 0.24))))
  const room = width - first - 24
  const shares = room > roomForWords ? [0, 0.2, 0.43, 0.735, 1] : [0, 0.25, 0.5, 0.75, 1]
  return threadStages.map((_, index) => Math.round(first + room * (shares[index] ?? 1)))
}

/** How many worries a strand stands for, so that a rope has at most 24 or so: 1, 2, 5, 10 and on. */
export function worriesPerStrand(count: number): number {
  for (let scale = 1; ; scale *= 10) {
    const found = [1, 2, 5].map((unit) => unit * scale).find((per) => count / per <= mostStrands)
    if (found !== undefined) return found
  }
}

/** A place where strands leave the rope. */
export interface Exit {
  end: ThreadEnd
  gate: number
  count: number
  /** The strands that leave, by place from the top, and the y each ends at. */
  strands: readonly { at: number; y: number }[]
  /** The middle of them, where their label stands. */
  y: number
}

export interface RopeLayout {
  per: number
  /** Strands in all, and those that run the whole way (at the top). */
  total: number
  whole: number
  /** By gate, how many strands pass it. */
  through: readonly number[]
  exits: readonly Exit[]
  height: number
}

export const strandY = (at: number): number => 10 + at * apart

/** Places the strands of a rope: those that get furthest at the top, each group with at least one, leaving downwards. */
export function ropeLayout({ threads, groups }: Strands): RopeLayout {
  const per = worriesPerStrand(threads.length)
  const sized = groups.map(({ end, threads: ids }) => ({
    end,
    count: ids.length,
    strands: Math.max(1, Math.round(ids.length / per)),
  }))
  const total = sized.reduce((sum, { strands }) => sum + strands, 0)
  const whole = sized.find(({ end }) => end === 'better')?.strands ?? 0
  const through = threadStages.map((_, gate) =>
    sized.reduce((sum, { end, strands }) => sum + (gateOf[end] >= gate ? strands : 0), 0),
  )
  const exits: Exit[] = []
  const floors = threadStages.map(() => 0)
  let first = 0
  for (const { end, count, strands } of sized) {
    const from = first
    first += strands
    if (end === 'better') continue
    const gate = gateOf[end]
    const half = Math.max(((strands - 1) * apart) / 2, labelHeight / 2)
    const top = Math.max(strandY(from) + drop, floors[gate] ?? 0)
    const y = top + half
    floors[gate] = y + half + 4
    exits.push({
      end,
      gate,
      count,
      y,
      strands: Array.from({ length: strands }, (_, index) => ({
        at: from + index,
        y: y + (index - (strands - 1) / 2) * apart,
      })),
    })
  }
  const height = Math.ceil(Math.max(strandY(total) + 8, ...floors))
  return { per, total, whole, through, exits, height }
}
