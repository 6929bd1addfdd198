const sliceBytes = 4 * 1024 * 1024

/**
 * Hands over a file's bytes piece by piece, the next piece being read meanwhile; says what share has been handed over.
 * `push` may give back false to have no more.
 */
export async function readFile(
  file: Blob,
  push: (bytes: Uint8Array) => boolean | undefined,
  onProgress: (share: number) => void,
): Promise<void> {
  const slice = (from: number): Promise<ArrayBuffer> | null =>
    from < file.size ? file.slice(from, from + sliceBytes).arrayBuffer() : null
  let next = slice(0)
  for (let at = sliceBytes; next; at += sliceBytes) {
    const bytes = new Uint8Array(await next)
    next = slice(at)
    const more = push(bytes)
    onProgress(Math.min(1, at / file.size))
    if (more === false) return
  }
}
