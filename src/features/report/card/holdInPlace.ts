/** How long after a choice its page may still settle, ms. */
const settling = 1500
const over = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Keeps an element where it stands on the screen while what is above it grows or shrinks under a choice made in it: a
 * second click at the same place must meet the same mark. It ends with the next thing the reader does.
 */
export function holdInPlace(element: Element): void {
  const { top } = element.getBoundingClientRect()
  const observer = new ResizeObserver(() => {
    const moved = element.isConnected ? element.getBoundingClientRect().top - top : 0
    if (Math.abs(moved) >= 1) scrollerOf(element).scrollBy({ top: moved, behavior: 'instant' })
  })
  const end = () => {
    clearTimeout(timer)
    observer.disconnect()
    for (const event of over) window.removeEventListener(event, end, true)
  }
  const timer = setTimeout(end, settling)
  for (const event of over) window.addEventListener(event, end, true)
  for (const one of document.querySelectorAll('main > *, [data-visual]')) observer.observe(one)
}

/** What scrolls the card an element is in: the page, or on a wide screen a part of it. */
function scrollerOf(element: Element): Element | Window {
  const card = element.closest('figure') ?? element
  for (let one = card.parentElement; one; one = one.parentElement) {
    const isRoom = /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight
    if (isRoom && one !== document.body) return one
  }
  return window
}
