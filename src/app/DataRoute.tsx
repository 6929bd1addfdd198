import type { Partnership } from '../core/partnership'
import { LibraryPanel } from '../features/library/LibraryPanel'
import { DataPage } from '../features/upload/DataPage'

/** The way in for a file, and below it everything that is loaded. */
export function DataRoute({ partnership }: { partnership: Partnership }) {
  return (
    <>
      <DataPage partnership={partnership} />
      <LibraryPanel partnership={partnership} />
    </>
  )
}
