import type { AnswerView, TokenRange } from '../../common/answer-view.ts'
import { t } from '../../common/i18n.ts'

/** One line on how a run goes or ended; empty where there is nothing to say. */
export function statusOf(view: AnswerView): string {
  if (view.copied) return t('On the clipboard')
  if (view.spared) return t('Not copied: you copied something else meanwhile')
  const ended = endOf(view)
  return [ended, tokensOf(view)].filter((part) => part !== '').join(' · ')
}

function endOf({ phase, finish }: AnswerView): string {
  if (phase === 'stopped') return t('Stopped')
  if (phase !== 'done') return ''
  if (finish === 'length') return t('The model reached its length limit')
  if (finish === 'content-filter') return t('The provider cut this answer off by its filter')
  return ''
}

function tokensOf({ phase, usage, estimate }: AnswerView): string {
  if (usage !== undefined && phase !== 'streaming' && phase !== 'working') {
    const values = { input: number(usage.inputTokens), output: number(usage.outputTokens) }
    return estimate === undefined
      ? t('{{input}} tokens in, {{output}} out', values)
      : t('{{input}} tokens in ({{estimate}} estimated), {{output}} out', {
          ...values,
          estimate: range(estimate),
        })
  }
  return estimate === undefined
    ? ''
    : t('{{estimate}} tokens in, estimated', { estimate: range(estimate) })
}

function range({ low, high }: TokenRange): string {
  return low === high ? number(low) : `${number(low)}–${number(high)}`
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
