import { serve } from '../../tools/serve.mjs'

/** The real server on a free port, over the built app or a folder a test made. */
export function serveOnFreePort(folder?: string) {
  return serve(folder === undefined ? { port: 0 } : { port: 0, folder })
}
