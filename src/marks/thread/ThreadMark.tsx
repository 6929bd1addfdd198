import type { Strands } from '../../core/thread/thread'
import { useSize } from '../useSize'
import { Lanes } from './Lanes'
import { Rope } from './Rope'
import styles from './Thread.module.css'
import { ThreadCards } from './ThreadCards'
import { ThreadKey } from './ThreadKey'

/** Below this width the lines have no room for their words. */
const narrow = 940

interface ThreadMarkProps {
  strands: Strands
  /** What stands below the first count: `in 2 audits`. */
  origin?: string
  /** Left out where the key stands already. */
  smallSample?: number
  onOpen: (thread: string) => void
}

/** Up to this many leave room for another card below them. */
const mostOfFew = 7

/** Threads as a rope and as lanes that share their gates; as cards where there is little room. */
export function ThreadMark({ strands, origin = '', smallSample, onOpen }: ThreadMarkProps) {
  const [ref, { width }] = useSize<HTMLDivElement>()
  return (
    <div className={styles.mark} ref={ref} data-few={strands.threads.length <= mostOfFew || undefined}>
      {width < narrow ? (
        <ThreadCards strands={strands} onOpen={onOpen} />
      ) : (
        <>
          <Rope strands={strands} width={width} origin={origin} />
          <Lanes strands={strands} width={width} label="Threads, one to a line" onOpen={onOpen} />
          {smallSample !== undefined && <ThreadKey strands={strands} smallSample={smallSample} />}
        </>
      )}
    </div>
  )
}
