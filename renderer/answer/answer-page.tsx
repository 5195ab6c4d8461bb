import { useEffect, useRef, useState } from 'react'
import { isBusy } from '../../common/answer-view.ts'
import { Announcer } from './announcer.tsx'
import { AnswerBody } from './answer-body.tsx'
import { AnswerFooter } from './answer-footer.tsx'
import { AnswerHeader } from './answer-header.tsx'
import { DropHint } from './drop-hint.tsx'
import { FollowUpBox } from './follow-up-box.tsx'
import { ModelPicker } from './model-picker.tsx'
import { PictureViewer } from './picture-viewer.tsx'
import { ReviewPane } from './review/review-pane.tsx'
import { runCommand, scrollBy } from './run-command.ts'
import type { SheetName } from './sheet-name.ts'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { commandOf, isTyping } from './shortcuts.ts'
import { useAnswer } from './use-answer.ts'
import { useDroppedFiles } from './use-dropped-files.ts'
import { useLook } from './use-look.ts'
import { ViewMenu } from './view-menu.tsx'

/** One answer: what was sent, the text as it arrives, and what can be done with it. */
export function AnswerPage() {
  const { conversationId, view, pinned, private: isPrivate } = useAnswer()
  const look = useLook()
  const [sheet, setSheet] = useState<SheetName>()
  const body = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const busy = isBusy(view)
  const canAsk = !view.asked.local && view.asked.hasPicture && view.asked.wantsQuestion !== true
  const close = () => setSheet(undefined)
  const dragging = useDroppedFiles()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A sheet has its own keys, and Escape leaves it alone.
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      const command = commandOf(event)
      if (command !== undefined) {
        event.preventDefault()
        runCommand(command, { view, pinned, look, open: setSheet, field: field.current })
      } else if (!isTyping(event.target) && scrollBy(body.current, event.key)) {
        event.preventDefault()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [view, pinned, look])

  return (
    <div className="window">
      <AnswerHeader view={view} pinned={pinned} private={isPrivate} open={setSheet} />
      {view.review === undefined ? (
        <>
          <AnswerBody
            key={conversationId}
            view={view}
            fontSize={look.fontSize}
            ref={body}
            onOtherModel={() => setSheet('models')}
          />
          {canAsk && <FollowUpBox busy={busy} ref={field} />}
          <AnswerFooter view={view} busy={busy} open={setSheet} />
        </>
      ) : (
        <ReviewPane
          key={`${conversationId} ${view.runId}`}
          review={view.review}
          shots={view.shots}
        />
      )}
      <Announcer view={view} />
      {sheet === 'models' && <ModelPicker onClose={close} />}
      {sheet === 'picture' && <PictureViewer shots={view.shots} onClose={close} />}
      {sheet === 'view' && <ViewMenu look={look} onClose={close} />}
      {sheet === 'keys' && <ShortcutSheet onClose={close} />}
      {dragging && <DropHint action={view.asked.action} />}
    </div>
  )
}
