import { useQuery } from '@tanstack/react-query'
import { useDeviceStore } from './deviceStore'
import { rememberedValues, type ValueMap } from './valueNotes'

export const notesKey = ['device', 'notes'] as const

const nothing: ValueMap = {}

/** What this device remembers of the texts of a dataset: column id → text as written → value id. */
export function useRemembered(): (dataset: string) => ValueMap {
  const { store } = useDeviceStore()
  const notes = useQuery({
    queryKey: notesKey,
    queryFn: async () => rememberedValues((await store?.notes())?.good ?? []),
    enabled: store !== null,
    structuralSharing: false,
  })
  return (dataset) => notes.data?.get(dataset) ?? nothing
}
