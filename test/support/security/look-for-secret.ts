import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { filesWith } from '../e2e/app.ts'

/** The process and all that it started, by their ids. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const stat = read(`/proc/${pid}/stat`).toString('latin1')
    // The name before it is in brackets and may hold anything.
    parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const tree = [root]
  for (const pid of tree) {
    for (const [child, parent] of parents) if (parent === pid) tree.push(child)
  }
  return tree
}

/** Where a secret stands in the arguments and the environment of processes. */
export function inProcesses(pids: readonly number[], secret: string): string[] {
  return pids.flatMap((pid) =>
    ['cmdline', 'environ']
      .map((what) => `/proc/${pid}/${what}`)
      .filter((file) => read(file).includes(secret)),
  )
}

/** Whether a secret is in the JavaScript heap of a page, as Chromium's own tool writes it down. */
export async function inHeap(page: Page, secret: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page)
  try {
    const pieces: string[] = []
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk))
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
    return pieces.join('').includes(secret)
  } finally {
    await session.detach()
  }
}

/** The files of a home folder that hold a secret, as it is or as programs encode it. */
export async function inFiles(home: string, secret: string): Promise<string[]> {
  const forms = [
    secret,
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    Buffer.from(secret).toString('hex'),
    encodeURIComponent(secret),
  ]
  const found = await Promise.all(forms.map((form) => filesWith(home, form)))
  return [...new Set(found.flat())]
}

function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    // It ended in the meantime.
    return Buffer.alloc(0)
  }
}
