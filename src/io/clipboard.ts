/** Puts text on the reader's clipboard. False where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Puts something on the clipboard in several forms at once; what takes it picks one. Throws words for the reader. */
export async function copy(forms: Readonly<Record<string, string | Promise<Blob>>>): Promise<void> {
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') {
    throw new Error('This browser does not let the page copy. Download the file instead.')
  }
  const blobs = Object.entries(forms).map(
    ([type, form]) => [type, typeof form === 'string' ? new Blob([form], { type }) : form] as const,
  )
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  } catch {
    throw new Error('The browser refused to copy. Allow it for this page, or download the file instead.')
  }
}
