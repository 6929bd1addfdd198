import { useState } from 'react'
import type { Partnership } from '../../core/partnership'
import { datasets } from '../../datasets'
import { type CheckedFile, useReadFile } from '../../state/useReadFile'
import { CheckPanel } from './CheckPanel'
import { ChooseFile } from './ChooseFile'
import styles from './DataPage.module.css'
import { LoadedFiles } from './LoadedFiles'

/** What is loaded and from where, and the way to load a file of one's own. */
export function DataPage({ partnership }: { partnership: Partnership }) {
  const known = datasets(partnership)
  const { reading, progress, forget } = useReadFile()
  const [said, setSaid] = useState('')
  const drop = (checked: CheckedFile, words: string) => {
    void forget(checked.importId)
    reading.reset()
    setSaid(words)
  }
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Data</h1>
      <p className={styles.intro}>
        Load a CSV of your own beside or in place of what is here. It is read on this device, held in this tab’s memory
        only, and gone when the tab closes. Nothing is sent anywhere.
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
      <ChooseFile
        datasets={known}
        progress={progress}
        error={reading.error}
        onFile={(file, asked) => {
          setSaid('')
          if (reading.data) void forget(reading.data.importId)
          reading.mutate({ file, asked })
        }}
      />
      {reading.data && (
        <CheckPanel
          key={reading.data.importId}
          checked={reading.data}
          datasets={known}
          onRemedy={(remedies) => {
            const { file, asked, importId } = reading.data
            void forget(importId)
            reading.mutate({ file, asked, remedies })
          }}
          onCancel={() => drop(reading.data, `${reading.data.file.name} was put aside. What is loaded is as it was.`)}
          onLoaded={(words) => {
            reading.reset()
            setSaid(words)
          }}
        />
      )}
      <LoadedFiles datasets={known} onRemoved={setSaid} />
    </div>
  )
}
