import type * as z from 'zod/mini'
import type { Engine } from './engine'
import { cancelled } from './patience'
import { answerSchemas, type Request, responseSchema, studySchemas } from './protocol'

type Call = Request extends infer Each ? (Each extends Request ? Omit<Each, 'id'> : never) : never

interface Waiting {
  /** The import being read. */
  reading: string | undefined
  done: (value: unknown) => void
  failed: (fault: Error) => void
  progress: (share: number) => void
}

/** What of a worker the client uses. */
export type Port = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** A worker that says nothing of a reading for this long hangs: it gives up by itself sooner. */
const longestSilence = 150_000

const stopped = 'The part of this page that reads and counts has stopped. Reload the page.'

/** An engine at the other end of a port. When the port dies, whatever is outstanding is rejected, and whatever follows. */
export function portEngine(port: Port): Engine {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let dead = false
  let watch: ReturnType<typeof setTimeout> | undefined

  const die = (): void => {
    dead = true
    port.terminate()
    clearTimeout(watch)
    for (const { failed } of waiting.values()) failed(new Error(stopped))
    waiting.clear()
  }

  /** While a file is being read, waits for the next word of the worker. */
  const listen = (): void => {
    clearTimeout(watch)
    const busy = [...waiting.values()].some(({ reading }) => reading !== undefined)
    watch = busy ? setTimeout(die, longestSilence) : undefined
  }

  port.addEventListener('error', die)
  port.addEventListener('messageerror', die)
  port.addEventListener('message', ({ data }) => {
    const parsed = responseSchema.safeParse(data)
    if (!parsed.success) {
      die()
      return
    }
    const response = parsed.data
    const found = waiting.get(response.id)
    if (!found) return
    if (response.kind === 'progress') {
      found.progress(response.share)
      listen()
      return
    }
    waiting.delete(response.id)
    listen()
    if (response.kind === 'done') found.done(response.value)
    else found.failed(new Error(response.message))
  })

  const call = async <Schema extends z.ZodMiniType>(
    answer: Schema,
    asked: Call,
    progress: (share: number) => void = () => undefined,
  ): Promise<z.infer<Schema>> => {
    if (dead) throw new Error(stopped)
    const value = await new Promise<unknown>((done, failed) => {
      last += 1
      waiting.set(last, { done, failed, progress, reading: asked.method === 'read' ? asked.given.importId : undefined })
      listen()
      try {
        port.postMessage({ ...asked, id: last })
      } catch {
        waiting.delete(last)
        failed(new Error('This could not be handed to the part of the page that reads and counts.'))
      }
    })
    return answer.parse(value)
  }

  const { start, read, cancel, adopt, preview, cleaned, fileRows, forget, ask, rows } = answerSchemas
  return {
    start: (partnership, places = null) => call(start, { method: 'start', given: { partnership, places } }),
    read: (given, onProgress) => call(read, { method: 'read', given }, onProgress),
    cancel: (given) => {
      // Said at once: the worker may be in the middle of a long piece of work.
      for (const [id, { reading, failed }] of waiting) {
        if (reading !== given) continue
        waiting.delete(id)
        failed(new Error(cancelled))
      }
      listen()
      return call(cancel, { method: 'cancel', given })
    },
    adopt: (given) => call(adopt, { method: 'adopt', given }),
    preview: (given) => call(preview, { method: 'preview', given }),
    cleaned: (given) => call(cleaned, { method: 'cleaned', given }),
    fileRows: (given) => call(fileRows, { method: 'fileRows', given }),
    forget: (given) => call(forget, { method: 'forget', given }),
    ask: (given) => call(ask, { method: 'ask', given }),
    rows: (given) => call(rows, { method: 'rows', given }),
    study: (kind, given) => call(studySchemas[kind], { method: 'study', given: { kind, ...given } }),
  }
}

/** The engine of a page: a worker of its own. */
export function workerEngine(): Engine {
  return portEngine(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
}
