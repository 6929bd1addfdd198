import { readFileSync } from 'node:fs'
import { partnershipSchema } from '../../src/core/partnership'
import { createEngine } from '../../src/engine/createEngine'
import { serve } from '../../src/engine/serve'
import type { Port } from '../../src/engine/workerEngine'

export const partnership = partnershipSchema.parse(JSON.parse(readFileSync('public/partnership.json', 'utf8')))

/** A worker's two ends in one thread: messages are cloned both ways, as between threads. */
export class ServedPort extends EventTarget implements Port {
  readonly #engine = createEngine()
  terminated = false

  postMessage(message: unknown): void {
    const told: unknown = structuredClone(message)
    void serve(this.#engine, told, (response) => this.say(structuredClone(response)))
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  terminate(): void {
    this.terminated = true
  }
}
