import type { ReactNode } from 'react'
import type { Texture } from './status'

/** The id of a texture in one colour, inside the drawing whose prefix is given. */
export function textureId(prefix: string, texture: Texture, ink: string): string {
  return `${prefix}-${texture}-${ink.replace(/[^a-z0-9]+/gi, '')}`
}

const lines: Readonly<Record<Texture, (ink: string) => ReactNode>> = {
  diagonal: (ink) => <path d="M-1 7 7 -1 M-1 1 1 -1 M5 7 7 5" stroke={ink} strokeWidth={1.3} />,
  cross: (ink) => <path d="M0 0 6 6 M6 0 0 6" stroke={ink} strokeWidth={0.9} />,
  horizontal: (ink) => <path d="M0 1.5H6M0 4.5H6" stroke={ink} strokeWidth={1} />,
  dots: (ink) => (
    <g fill={ink}>
      <circle cx={1.5} cy={1.5} r={0.9} />
      <circle cx={4.5} cy={4.5} r={0.9} />
    </g>
  ),
}

/** Definitions of textures, once in a drawing: transparent but for their lines, to lie over a fill. */
export function Patterns({ prefix, of }: { prefix: string; of: readonly { texture: Texture; ink: string }[] }) {
  const seen = new Map(of.map((one) => [textureId(prefix, one.texture, one.ink), one]))
  return (
    <defs>
      {[...seen].map(([id, { texture, ink }]) => (
        <pattern key={id} id={id} width={6} height={6} patternUnits="userSpaceOnUse">
          {lines[texture](ink)}
        </pattern>
      ))}
    </defs>
  )
}
