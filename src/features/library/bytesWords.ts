import { formatNumber } from '../../core/text/format'

/** `512 bytes`, `3.4 kB`, `12.6 MB`: a size as people say it. */
export function bytesWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [unit, size] =
    bytes < 1_000_000 ? ['kB', 1000] : bytes < 1_000_000_000 ? ['MB', 1_000_000] : ['GB', 1_000_000_000]
  return `${formatNumber(bytes / Number(size))} ${unit}`
}
