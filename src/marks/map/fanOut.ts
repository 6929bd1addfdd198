/** Where the members of an opened group stand round its middle, in pixels from it: rings of twelve, eighteen, … */
export function fanOut(count: number): { x: number; y: number }[] {
  const spots: { x: number; y: number }[] = []
  for (let ring = 0; spots.length < count; ring += 1) {
    const most = 12 + ring * 6
    const here = Math.min(most, count - spots.length)
    const radius = Math.max(40, (Math.min(count, 12) * 30) / (2 * Math.PI)) + ring * 32
    for (let place = 0; place < here; place += 1) {
      const angle = (place / here) * 2 * Math.PI - Math.PI / 2
      spots.push({ x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) })
    }
  }
  return spots
}
