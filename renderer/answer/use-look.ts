import { useEffect, useState } from 'react'
import { type AnswerLook, firstLook } from '../../common/answer-look.ts'
import { bridgeOf, fire, unwrap } from '../lib/bridge.ts'

const bridge = bridgeOf<'answer'>()

/** How answer windows look by the user's choice. */
export function useLook(): AnswerLook {
  const [look, setLook] = useState(firstLook)
  useEffect(() => {
    const stop = bridge.on('look', setLook)
    const load = async () => setLook((await unwrap(bridge.look())) ?? firstLook)
    fire(load())
    return stop
  }, [])
  return look
}
