import { useEffect } from 'react'
import { isBusy } from '../../common/answer-view.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { AnswerBody } from './answer-body.tsx'
import { AnswerFooter } from './answer-footer.tsx'
import { AnswerHeader } from './answer-header.tsx'
import { useAnswer } from './use-answer.ts'

const bridge = bridgeOf<'answer'>()

/** One answer: what was sent, the text as it arrives, and what can be done with it. */
export function AnswerPage() {
  const { view, pinned, private: isPrivate } = useAnswer()
  const busy = isBusy(view)
  const { local } = view.asked

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.ctrlKey && local) fire(bridge.askAbout('explain'))
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      fire(busy ? bridge.stop() : bridge.close())
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [busy, local])

  return (
    <div className="window">
      <AnswerHeader view={view} pinned={pinned} private={isPrivate} />
      <AnswerBody view={view} />
      <AnswerFooter view={view} busy={busy} />
    </div>
  )
}
