import { useState } from 'react'
import type { Failure } from '../../common/errors.ts'
import type { Reply } from '../../common/ipc.ts'

export interface CallState {
  readonly busy: boolean
  readonly failure: Failure | undefined
  /** Makes a call; `onValue` gets its value, a failure is kept for showing. */
  readonly run: <T>(call: () => Promise<Reply<T>>, onValue?: (value: T) => void) => void
}

/** One call of the settings window at a time: whether it is under way, and how it failed. */
export function useCall(): CallState {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const run: CallState['run'] = (call, onValue) => {
    setBusy(true)
    setFailure(undefined)
    const settle = async () => {
      const reply = await call()
      setBusy(false)
      if (reply.ok) onValue?.(reply.value)
      else setFailure(reply.failure)
    }
    settle().catch((error: unknown) => {
      setBusy(false)
      setFailure({ code: 'unexpected', message: String(error) })
    })
  }
  return { busy, failure, run }
}
