import { app, type Session, session } from 'electron'
import { connectionRefusal, isLoopback, usesNetwork } from '../core/local-only.ts'
import { guardedFetch } from '../node/guarded-fetch.ts'
import { forgetSpelling } from './net.ts'
import type { SettingsStore } from './settings-store.ts'

/**
 * Has every session that there is and will be cancel what local-only mode refuses, whoever asks;
 * those of windows get a stricter guard in its place. Once, after ready.
 */
export function guardSessions(localOnly: () => boolean): void {
  const guard = (one: Session) =>
    one.webRequest.onBeforeRequest(({ url }, callback) => {
      callback({ cancel: usesNetwork(url) && connectionRefusal(url, localOnly()) !== undefined })
    })
  guard(session.defaultSession)
  app.on('session-created', guard)
}

/**
 * The `fetch` for providers: sessions of their own, in memory, without cookies or cache. Loopback
 * is reached directly, everything else by the system's proxy; certificates are the system's.
 */
export async function guardedProviderFetch(store: SettingsStore): Promise<typeof fetch> {
  const near = providerSession('loopback')
  const far = providerSession('providers')
  await near.setProxy({ mode: 'direct' })
  let open = new AbortController()
  // What is under way ends as well when the mode begins.
  store.onChange(({ localOnly }, before) => {
    if (!localOnly || before.localOnly) return
    open.abort()
    open = new AbortController()
    void far.closeAllConnections()
  })
  return guardedFetch(
    async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      if (isLoopback(url)) return await near.fetch(url, init ?? {})
      const signals = [open.signal, ...(init?.signal ? [init.signal] : [])]
      return await far.fetch(url, { ...init, signal: AbortSignal.any(signals) })
    },
    () => store.get().localOnly,
  )
}

function providerSession(name: string): Session {
  const one = session.fromPartition(name, { cache: false })
  forgetSpelling(one)
  return one
}
