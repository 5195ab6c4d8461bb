import { useEffect, useState } from 'react'
import { bridgeOf, fire } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

/** Most files that are handed over; main asks about eight, and says so where there are more. */
const fileLimit = 9
/** Larger files are not read, in bytes; main says why. */
const sizeLimit = 100_000_000

/**
 * Asks about the files that are dropped on the page or pasted into it. Only their bytes leave the
 * page, never a path.
 *
 * @returns whether files are being dragged over the page
 */
export function useDroppedFiles(): boolean {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const onOver = (event: DragEvent) => {
      // Whatever is dragged must never be opened by the page itself.
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) ? 'copy' : 'none'
      setDragging(hasFiles(event))
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const onDrop = (event: DragEvent) => {
      event.preventDefault()
      setDragging(false)
      fire(askAbout(event.dataTransfer?.files))
    }
    const onPaste = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files
      if (files === undefined || files.length === 0) return
      event.preventDefault()
      fire(askAbout(files))
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('paste', onPaste)
    }
  }, [])
  return dragging
}

async function askAbout(files: FileList | undefined): Promise<void> {
  const dropped = await Promise.all([...(files ?? [])].slice(0, fileLimit).map(readDropped))
  if (dropped.length > 0) await bridge.drop(dropped)
}

async function readDropped(file: File) {
  const { name, size } = file
  // A folder is a file that cannot be read; it is empty then, and main says so.
  const content = size > sizeLimit ? undefined : await file.arrayBuffer().catch(() => undefined)
  return { name: name.slice(0, 255), size, bytes: new Uint8Array(content ?? new ArrayBuffer(0)) }
}
