import type { Partnership } from '../core/partnership'
import { LibraryPanel } from '../features/library/LibraryPanel'
import { UploadWizard } from '../features/upload/UploadWizard'

/** The way in for a file, and below it everything that is loaded. */
export function DataRoute({ partnership }: { partnership: Partnership }) {
  return (
    <UploadWizard partnership={partnership}>
      <LibraryPanel partnership={partnership} />
    </UploadWizard>
  )
}
