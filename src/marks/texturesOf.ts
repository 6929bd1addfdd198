import type { Fill, Texture } from '../ui/status'

/** The textures some fills need defined. */
export function texturesOf(fills: readonly Fill[]): { texture: Texture; ink: string }[] {
  return fills.flatMap(({ texture, textureInk }) => (texture && textureInk ? [{ texture, ink: textureInk }] : []))
}
