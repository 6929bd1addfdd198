import { createContext, type ReactNode, use } from 'react'
import type { Engine } from '../engine/engine'

const EngineContext = createContext<Engine | null>(null)

/** Hands the one engine of the page to whoever asks below. */
export function EngineProvider({ engine, children }: { engine: Engine; children: ReactNode }) {
  return <EngineContext value={engine}>{children}</EngineContext>
}

export function useEngine(): Engine {
  const engine = use(EngineContext)
  if (engine === null) throw new Error('useEngine stands outside EngineProvider')
  return engine
}
