import * as z from 'zod/mini'
import { faults } from './hostFault'

/** The bytes of a file of the site. Throws a HostFault that says in words why there are none. */
export async function fetchBytes(path: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(path, signal)
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('text/html')) throw faults.webPage(path)
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch {
    throw faults.unreachable(path)
  }
}

/** A JSON file of the site, checked against a schema. Throws a HostFault. */
export async function fetchJson<T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<T> {
  const text = new TextDecoder().decode(await fetchBytes(path, signal))
  if (/^\s*</.test(text)) throw faults.webPage(path)
  const parsed = schema.safeParse(json(path, text))
  if (!parsed.success) throw faults.unreadable(path, z.prettifyError(parsed.error))
  return parsed.data
}

function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw faults.unreadable(path, 'it is cut short or is not JSON')
  }
}

async function ask(path: string, signal: AbortSignal | undefined): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, signal ? { signal } : {})
  } catch (error) {
    if (signal?.aborted) throw error
    throw faults.unreachable(path)
  }
  if (!response.ok) throw faults.status(path, response.status)
  return response
}
