import type { AnswerEvent, FinishReason, Usage } from '../common/answer.ts'
import type { Failure } from '../common/errors.ts'
import { type ExitCode, exitCode, exitCodeOf } from '../main/core/exit-code.ts'
import { print, say, withoutControls } from './terminal.ts'

/** Everything that one question came to. */
export interface Collected {
  text: string
  reasoning: string
  usage: Usage | null
  finish: FinishReason | null
  failure: Failure | null
}

/** Collects an answer, and where `live` shows it as it comes. */
export async function showAnswer(
  events: AsyncIterable<AnswerEvent>,
  live: boolean,
): Promise<Collected> {
  const all: Collected = { text: '', reasoning: '', usage: null, finish: null, failure: null }
  for await (const event of events) {
    switch (event.type) {
      case 'delta':
        if (live && all.text === '' && all.reasoning !== '') say('')
        all.text += event.text
        if (live) print(event.text)
        break
      case 'reasoning':
        all.reasoning += event.text
        process.stderr.write(withoutControls(event.text))
        break
      case 'usage':
        all.usage = event.usage
        break
      case 'done':
        all.finish = event.finish
        break
      case 'failed':
        all.failure = event.failure
        break
      case 'started':
        break
    }
  }
  if (live && all.text !== '' && !all.text.endsWith('\n')) print('\n')
  else if (!live && all.reasoning !== '') say('')
  return all
}

/** Says on standard error how an answer ended, where it did not end by itself. */
export function sayHowItEnded({ text, finish, failure }: Collected): ExitCode {
  if (failure !== null) {
    const { message, retryAfterMs } = failure
    const wait = retryAfterMs === undefined ? '' : ` (wait ${Math.ceil(retryAfterMs / 1000)} s)`
    say(`eyeshot: ${message}${wait}`)
    const code = exitCodeOf(failure)
    return text !== '' && code === exitCode.refused ? exitCode.cutOff : code
  }
  if (finish === 'length') say('eyeshot: the answer reached the limit of tokens')
  if (finish === 'content-filter') say("eyeshot: the provider's content filter ended the answer")
  return exitCode.done
}
