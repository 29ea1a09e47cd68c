/**
 * Offers a file for download. A sandboxed frame ignores it without a word, so the caller also shows the text.
 *
 * @param type MIME type, such as `application/json`
 */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
