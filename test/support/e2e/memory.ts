import { readdir, readFile } from 'node:fs/promises'

/** The process and all below it. Linux only. */
export async function processTree(root: number): Promise<number[]> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name)
      ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
      : ''
    // The name in brackets may hold blanks.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    if (parent > 0) parents.set(Number(name), parent)
  }
  const tree = [root]
  for (const pid of tree) {
    for (const [child, parent] of parents) if (parent === pid) tree.push(child)
  }
  return tree
}

/** Memory of a process and all below it, shared pages by their share (PSS), in bytes. */
export async function treeMemory(root: number): Promise<number> {
  let sum = 0
  for (const pid of await processTree(root)) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    sum += 1024 * Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  return sum
}

/**
 * Memory of a process that nobody else has on the disk either, in bytes: private pages, and its
 * share of memory that processes share. What is left out is mapped files, the program itself above
 * all, whose share (PSS) falls and rises with how many other programs have mapped them.
 */
export async function ownMemory(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const kib = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0)
  return 1024 * (kib('Pss_Anon') + kib('Pss_Shmem'))
}
