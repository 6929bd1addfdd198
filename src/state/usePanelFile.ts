import type { Shown } from '../core/text/provenance'
import type { TakenTable } from './takeTable'
import { useMoment } from './useMoment'
import { useProvenance } from './useProvenance'
import { useTaking } from './useTaking'

interface PanelFile extends Pick<TakenTable, 'name' | 'title' | 'notes' | 'table'> {
  shown: Omit<Shown, 'period'>
  /** The datasets it rests on; all where they are not named. */
  datasets?: readonly string[] | undefined
}

/** Takes a panel's facts away as a table, with where they come from. */
export function usePanelFile() {
  const { period } = useMoment()
  const { about } = useProvenance()
  const { run, busy, said } = useTaking()
  const take = (how: 'download' | 'copy', { shown, datasets, ...table }: PanelFile) =>
    run(async () => {
      const { takeTable } = await import('./takeTable')
      return takeTable(how, { ...table, noun: 'Numbers', provenance: about({ ...shown, period }, datasets) })
    })
  return { take, busy, said }
}
