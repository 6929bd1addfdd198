/** A texture over a fill, so that a mark is known without its hue. */
export type Texture = 'diagonal' | 'dots' | 'horizontal' | 'cross'

/** How one part of a whole is filled and lettered. Colours are names of custom properties. */
export interface Fill {
  fill: string
  texture?: Texture
  /** The ink of the texture. */
  textureInk?: string
  /** The colour of a letter on the fill. */
  ink: string
  edge?: string
  dashed?: boolean
  /** Between the strongest fill and none, where only system colours may be used. */
  soft?: boolean
  letter?: string
}

const light = { ink: 'var(--gt-ink-1)', edge: 'var(--gt-edge)' }
const strong = { ink: 'var(--gt-card)' }

/** The states of a recommendation in the order they are stacked. */
const statusFills: Readonly<Record<string, Fill>> = {
  overdue: { letter: 'O', fill: 'var(--gt-status-overdue)', ...strong },
  'at-risk': {
    letter: 'A',
    fill: 'var(--gt-status-at-risk)',
    texture: 'diagonal',
    textureInk: 'var(--gt-ink-1)',
    ...light,
  },
  'on-track': { letter: 'T', fill: 'var(--gt-status-on-track)', ...strong },
  'not-started': { letter: 'N', fill: 'var(--gt-status-not-started)', ...light },
  paused: {
    letter: 'P',
    fill: 'var(--gt-status-paused)',
    texture: 'horizontal',
    textureInk: 'var(--gt-card)',
    ...strong,
  },
  'completed-awaiting-evidence': {
    letter: 'W',
    fill: 'var(--gt-status-completed-awaiting-evidence)',
    texture: 'dots',
    textureInk: 'var(--gt-ink-1)',
    ...light,
  },
  'completed-evidenced': { letter: 'E', fill: 'var(--gt-status-completed-evidenced)', ...strong },
  'not-taken-forward': {
    letter: 'X',
    fill: 'var(--gt-status-not-taken-forward)',
    texture: 'cross',
    textureInk: 'var(--gt-edge)',
    ...light,
  },
}

/** The kinds of finding in the order they are stacked: dark and light take turns. */
const findingFills: Readonly<Record<string, Fill>> = {
  worry: { letter: 'W', fill: 'var(--gt-status-overdue)', ...strong },
  'good-practice': {
    letter: 'G',
    fill: 'var(--gt-status-completed-awaiting-evidence)',
    texture: 'dots',
    textureInk: 'var(--gt-ink-1)',
    ...light,
  },
  learning: { letter: 'L', fill: 'var(--gt-status-completed-evidenced)', ...strong },
  'action-needed': {
    letter: 'A',
    fill: 'var(--gt-status-at-risk)',
    texture: 'diagonal',
    textureInk: 'var(--gt-ink-1)',
    ...light,
  },
}

/** The fill of a status or a kind of finding; a plain one for a value that is neither. */
export function statusFill(id: string): Fill {
  return (
    statusFills[id] ??
    findingFills[id] ?? { fill: 'var(--gt-hue-other)', ink: 'var(--gt-ink-1)', edge: 'var(--gt-edge)' }
  )
}

/** Whether a theme has a colour of its own. */
export function hasHue(order: number): boolean {
  return order >= 0 && order <= 8
}

/** The colour of a theme by its place in the partnership's list; one plain colour beyond the palette. */
export function themeHue(order: number): string {
  return hasHue(order) ? `var(--gt-hue-${order})` : 'var(--gt-hue-other)'
}
