import type { Engine } from './engine'
import { type Request, type Response, requestSchema } from './protocol'

function obey(engine: Engine, request: Request, onProgress: (share: number) => void): Promise<unknown> {
  switch (request.method) {
    case 'start':
      return engine.start(request.given.partnership, request.given.places)
    case 'read':
      return engine.read(request.given, onProgress)
    case 'cancel':
      return engine.cancel(request.given)
    case 'preview':
      return engine.preview(request.given)
    case 'cleaned':
      return engine.cleaned(request.given)
    case 'fileRows':
      return engine.fileRows(request.given)
    case 'adopt':
      return engine.adopt(request.given)
    case 'forget':
      return engine.forget(request.given)
    case 'ask':
      return engine.ask(request.given)
    case 'rows':
      return engine.rows(request.given)
    case 'study':
      return engine.study(request.given.kind, request.given)
  }
}

const idOf = (message: unknown): number =>
  typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number' ? message.id : -1

/** Answers one message with an engine. A message of another shape is refused, never guessed at. */
export async function serve(engine: Engine, message: unknown, reply: (response: Response) => void): Promise<void> {
  const parsed = requestSchema.safeParse(message)
  if (!parsed.success) {
    reply({ id: idOf(message), kind: 'failed', message: 'The page asked for something in a form that is not known.' })
    return
  }
  const { id } = parsed.data
  try {
    const value = await obey(engine, parsed.data, (share) => reply({ id, kind: 'progress', share }))
    reply({ id, kind: 'done', value })
  } catch (fault) {
    reply({
      id,
      kind: 'failed',
      message: fault instanceof Error ? fault.message : 'Something went wrong in the reader.',
    })
  }
}
