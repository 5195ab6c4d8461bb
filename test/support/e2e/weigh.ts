import type { ElectronApplication } from 'playwright'
import { ownMemory } from './memory.ts'

/** Own memory by kind of process, in bytes; `ownMemory` says what is counted. */
export interface Weight {
  readonly main: number
  readonly pages: number
  readonly gpu: number
  readonly network: number
  /** The processes that leave when idle. */
  readonly workers: number
}

/** Weighs the app as it is, what waits to be collected included. */
export async function weigh(app: ElectronApplication): Promise<Weight> {
  const metrics = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid, type, name = '' }) => ({ pid, type, name })),
  )
  const weight = { main: 0, pages: 0, gpu: 0, network: 0, workers: 0 }
  for (const { pid, type, name } of metrics) {
    weight[kindOf(type, name)] += await ownMemory(pid)
  }
  return weight
}

function kindOf(type: string, name: string): keyof Weight {
  if (type === 'Browser') return 'main'
  if (type === 'Tab') return 'pages'
  if (type === 'GPU') return 'gpu'
  return name.startsWith('eyeshot ') ? 'workers' : 'network'
}

/** Objects that the main process keeps, counted after a collection. */
export interface LiveObjects {
  readonly menuItems: number
  /** Each run of a conversation has one. */
  readonly runs: number
  /** Bytes outside the heap that its objects hold: pixels, pictures and the like. */
  readonly external: number
}

export async function liveObjects(app: ElectronApplication): Promise<LiveObjects> {
  return await app.evaluate(({ MenuItem }) => {
    // It collects first.
    const count = (made: unknown) =>
      Number(process.getBuiltinModule('node:v8').queryObjects(made as typeof MenuItem))
    const menuItems = count(MenuItem)
    const runs = count(AbortController)
    return { menuItems, runs, external: process.memoryUsage().external }
  })
}
