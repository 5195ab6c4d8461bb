import { useEffect, useRef, useState } from 'react'
import { isBusy } from '../../common/answer-view.ts'
import { Announcer } from './announcer.tsx'
import { AnswerBody } from './answer-body.tsx'
import { AnswerFooter } from './answer-footer.tsx'
import { AnswerHeader } from './answer-header.tsx'
import { DropHint } from './drop-hint.tsx'
import { FindBar } from './find-bar.tsx'
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
  const [finding, setFinding] = useState(false)
  // The search ends with the sheet that it was in, or that hides what it was in.
  const show = (wanted: SheetName | undefined) => {
    setFinding(false)
    setSheet(wanted)
  }
  const close = () => show(undefined)
  const findBar = finding && <FindBar onClose={() => setFinding(false)} />
  const dragging = useDroppedFiles()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const command = commandOf(event)
      const find = () => setFinding(true)
      // A sheet has its own keys, and Escape leaves it alone.
      if (document.querySelector('dialog[open]') !== null) {
        if (command !== 'find' || sheet !== 'keys') return
        event.preventDefault()
        find()
      } else if (command !== undefined) {
        event.preventDefault()
        // A key that is held asks once.
        if (event.repeat && command === 'retry') return
        const open = (wanted: SheetName) => {
          setFinding(false)
          setSheet(wanted)
        }
        runCommand(command, { view, pinned, look, open, find, field: field.current })
      } else if (!isTyping(event.target) && scrollBy(body.current, event.key)) {
        event.preventDefault()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [view, pinned, look, sheet])

  return (
    <div className="window">
      <AnswerHeader view={view} pinned={pinned} private={isPrivate} open={show} />
      {view.review === undefined ? (
        <>
          <AnswerBody
            key={conversationId}
            view={view}
            fontSize={look.fontSize}
            ref={body}
            onOtherModel={() => show('models')}
          />
          {canAsk && <FollowUpBox busy={busy} ref={field} />}
          <AnswerFooter view={view} busy={busy} open={show} />
        </>
      ) : (
        <ReviewPane
          key={`${conversationId} ${view.runId}`}
          review={view.review}
          shots={view.shots}
        />
      )}
      {sheet === undefined && findBar}
      <Announcer view={view} />
      {sheet === 'models' && <ModelPicker onClose={close} />}
      {sheet === 'picture' && <PictureViewer shots={view.shots} onClose={close} />}
      {sheet === 'view' && <ViewMenu look={look} onClose={close} />}
      {sheet === 'keys' && <ShortcutSheet onClose={close} findBar={findBar} />}
      {dragging && <DropHint action={view.asked.action} />}
    </div>
  )
}
