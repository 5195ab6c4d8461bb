import type { AnswerView } from '../../common/answer-view.ts'
import { emptyView } from '../../common/answer-view.ts'
import { builtinActions } from '../../common/builtin-actions.ts'
import type { HistoryRecord } from '../../main/core/ports.ts'

/** A record of a good answer; `change` says what is different of its view. */
export function recordOf(
  key: string,
  text: string,
  change: Partial<AnswerView> = {},
  rest: Partial<HistoryRecord> = {},
): HistoryRecord {
  const action = builtinActions.find(({ id }) => id === 'explain')
  if (action === undefined) throw new Error('there is no action explain')
  return {
    key,
    at: 1_700_000_000_000,
    durationMs: 1200,
    action,
    view: {
      ...emptyView,
      runId: 1,
      phase: 'done',
      asked: {
        action: 'Explain',
        local: false,
        hasPicture: true,
        provider: 'Test server',
        model: 'seer-1',
        host: '127.0.0.1:1',
      },
      text,
      ...change,
    },
    ...rest,
  }
}

/** A picture for a record; the bytes are what is asked for, since nothing here looks into them. */
export function shotOf(content: string) {
  return { mime: 'image/png', width: 4, height: 2, bytes: new Uint8Array(Buffer.from(content)) }
}
