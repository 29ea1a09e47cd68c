import { saveFile } from '../../ui/dialog/saveFile.ts'

/**
 * Files that a link saves (`<a download>`): browsers fetch them past the worker, and without a network get nothing. The
 * page fetches them itself, which the worker answers, and saves what it got.
 */
export function saveKeptFiles(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.hasAttribute('download') !== true || link.origin !== location.origin) return
    if (link.protocol === 'blob:' || navigator.serviceWorker.controller === null) return
    event.preventDefault()
    save(link.href, link.download).catch(() => location.assign(link.href))
  })
}

async function save(address: string, name: string): Promise<void> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const content = await answer.blob()
  saveFile(name, content.type, content)
}
