import { useEffect, useState } from 'react'
import type { SettingsView } from '../../common/settings-view.ts'
import { bridgeOf, fire, unwrap } from './bridge.ts'

/** The settings as main has them now; undefined until they are there. */
export function useSettingsView(): SettingsView | undefined {
  const [view, setView] = useState<SettingsView>()
  useEffect(() => {
    // Both windows that use this have the same two names.
    const bridge = bridgeOf<'settings'>()
    const stop = bridge.on('changed', setView)
    const load = async () => setView(await unwrap(bridge.load()))
    fire(load())
    return stop
  }, [])
  return view
}
