/** Some lines of a file as they stand in it. */
export interface FileRows {
  headers: readonly string[]
  rows: readonly {
    /** The physical line the record starts on. */
    line: number
    /** What may be personal is masked. */
    cells: readonly string[]
    state: 'ready' | 'refused' | 'skipped' | 'blank'
  }[]
}
