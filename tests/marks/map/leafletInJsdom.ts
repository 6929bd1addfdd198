import { vi } from 'vitest'

// leaflet asks whether SVG can be drawn as it loads, and for the size of its element; jsdom answers neither.
Object.defineProperty(SVGSVGElement.prototype, 'createSVGRect', { configurable: true, value: () => new DOMRect() })
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(640)
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(420)
