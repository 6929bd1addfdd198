import { lazy } from 'react'
import type { Partnership } from '../core/partnership'
import { LibraryPanel } from '../features/library/LibraryPanel'
import { UploadWizard } from '../features/upload/UploadWizard'
import { Fetched } from '../ui/Fetched'

const UpkeepCards = lazy(() =>
  import('../features/library/UpkeepCards').then((module) => ({ default: module.UpkeepCards })),
)

/** The way in for a file, and below it everything that is loaded and what of it wants mending. */
export function DataRoute({ partnership }: { partnership: Partnership }) {
  return (
    <UploadWizard partnership={partnership}>
      <LibraryPanel partnership={partnership}>
        <Fetched of="What wants mending">
          <UpkeepCards partnership={partnership} />
        </Fetched>
      </LibraryPanel>
    </UploadWizard>
  )
}
