import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Import } from '../core/frame/library'
import type { Report } from '../core/import/report'

/** A file an officer loaded. It lives in this tab's memory only and is gone when the tab closes. */
export interface Upload {
  import: Import
  report: Report
}

const key = ['uploads'] as const
const none: readonly Upload[] = []

function change(client: QueryClient, next: (uploads: readonly Upload[]) => readonly Upload[]) {
  client.setQueryData<readonly Upload[]>(key, (uploads) => next(uploads ?? none))
}

/** The files loaded in this tab, in order, and the two things that can be done to them. */
export function useUploads() {
  const client = useQueryClient()
  const { data = none } = useQuery<readonly Upload[]>({ queryKey: key, queryFn: () => none, initialData: none })
  return {
    uploads: data,
    add: (upload: Upload) => change(client, (uploads) => [...uploads, upload]),
    remove: (id: string) => change(client, (uploads) => uploads.filter((upload) => upload.import.id !== id)),
  }
}
