import { type AnswerLook, firstLook, steppedLook } from '../../common/answer-look.ts'
import { type AnswerView, isBusy } from '../../common/answer-view.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import type { SheetName } from './sheet-name.ts'
import type { Command } from './shortcuts.ts'

const bridge = bridgeOf<'answer'>()

interface CommandContext {
  readonly view: AnswerView
  readonly pinned: boolean
  readonly look: AnswerLook
  readonly open: (sheet: SheetName) => void
  readonly find: () => void
  readonly field: HTMLTextAreaElement | null
}

/** Does what a key asks for, where it makes sense just now. */
export function runCommand(command: Command, context: CommandContext): void {
  const { view, pinned, look, open, find, field } = context
  const { asked } = view
  const busy = isBusy(view)
  switch (command) {
    case 'leave':
      fire(busy ? bridge.stop() : bridge.close())
      break
    case 'retry':
      // Also an answer that looks as if it still came, since it is not kept yet.
      if ((!busy || view.phase === 'streaming') && asked.hasPicture) fire(bridge.retry())
      break
    case 'other-model':
      if (!asked.local && asked.hasPicture) open('models')
      break
    case 'ask-further':
      field?.focus()
      break
    case 'copy':
      if (view.text !== '') fire(bridge.copy(asked.local ? 'text' : 'markdown'))
      break
    case 'find':
      find()
      break
    case 'explain':
      if (asked.local) fire(bridge.askAbout('explain'))
      break
    case 'pin':
      fire(bridge.pin(!pinned))
      break
    case 'picture':
      if (view.shots.length > 0) open('picture')
      break
    case 'normal':
      fire(bridge.setLook({ fontSize: firstLook.fontSize }))
      break
    case 'larger':
    case 'smaller':
    case 'clearer':
    case 'fainter':
      fire(bridge.setLook(steppedLook(look, command)))
      break
    case 'sheet':
      open('keys')
      break
  }
}

/** Scrolls the answer by a key, wherever the focus is; whether it was a key for that. */
export function scrollBy(body: HTMLElement | null, key: string): boolean {
  if (body === null) return false
  const page = body.clientHeight * 0.9
  const steps: Readonly<Record<string, number>> = {
    PageDown: page,
    PageUp: -page,
    End: body.scrollHeight,
    Home: -body.scrollHeight,
    ArrowDown: 40,
    ArrowUp: -40,
  }
  const by = steps[key]
  if (by === undefined) return false
  body.scrollBy(0, by)
  return true
}
