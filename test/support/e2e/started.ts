import { afterEach } from 'vitest'
import { type LaunchOptions, launchApp, removeHome, type TestApp } from './app.ts'
import { startProvider, type TestProvider } from './provider.ts'

/** Starts what a test needs. */
export interface Started {
  app(options?: LaunchOptions): Promise<TestApp>
  provider(...how: Parameters<typeof startProvider>): Promise<TestProvider>
  /** Ends what was started so far, the last first; homes are removed after the test. */
  end(): Promise<void>
}

/** What is started in a test is ended after it. To be called once in a `describe`. */
export function endedAfterEach(): Started {
  const ends: (() => Promise<unknown>)[] = []
  const homes = new Set<string>()
  const end = async () => {
    const ended = []
    for (const one of ends.splice(0).reverse()) ended.push(...(await Promise.allSettled([one()])))
    for (const each of ended) if (each.status === 'rejected') throw each.reason
  }
  afterEach(async () => {
    await end()
    for (const home of homes) await removeHome(home)
    homes.clear()
  })
  return {
    app: async (options) => {
      const running = await launchApp(options)
      homes.add(running.home)
      ends.push(running.close)
      return running
    },
    provider: async (...how) => {
      const provider = await startProvider(...how)
      ends.push(() => provider.server.stop())
      return provider
    },
    end,
  }
}
