import '../core/jitless'
import { createEngine } from './createEngine'
import { serve } from './serve'

const engine = createEngine()

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void serve(engine, data, (response) => self.postMessage(response))
})
