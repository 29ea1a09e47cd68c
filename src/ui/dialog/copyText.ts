/**
 * Copies a text. Frames without the clipboard permission are common, so the old way follows the new one, and the
 * text stays selected when both fail.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string, area: HTMLTextAreaElement): Promise<boolean> {
  area.select()
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return document.execCommand('copy')
  }
}
