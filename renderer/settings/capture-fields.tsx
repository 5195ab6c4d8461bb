import { captures } from '../../common/actions.ts'
import { offeredDelays } from '../../common/capture-way.ts'
import { t } from '../../common/i18n.ts'
import type { ActionDraft } from '../../common/settings-view.ts'
import { captureWords } from './action-words.ts'
import { Choice } from './choice.tsx'

interface CaptureFieldsProps {
  readonly draft: ActionDraft
  readonly onChange: (change: Pick<ActionDraft, 'capture' | 'delay'>) => void
}

/** What an action captures, and when. */
export function CaptureFields({ draft, onChange }: CaptureFieldsProps) {
  const capture = draft.capture ?? 'region'
  // Text is read off one picture only.
  const possible = captures.filter((one) => draft.run === 'model' || !severalPictures.includes(one))
  const fromScreen = capture !== 'clipboard' && capture !== 'file'
  return (
    <div className="pair">
      <Choice
        label={t('What is captured')}
        value={capture}
        options={possible.map((value) => ({ value, label: captureWords(value) }))}
        onChange={(value) =>
          onChange({
            capture: value,
            delay: value === 'clipboard' || value === 'file' ? undefined : draft.delay,
          })
        }
      />
      {fromScreen && (
        <Choice
          label={t('When')}
          value={String(draft.delay ?? 0)}
          options={delaysWith(draft.delay).map((delay) => ({
            value: String(delay),
            label: delay === 0 ? t('At once') : t('After {{count}} seconds', { count: delay }),
          }))}
          onChange={(value) => onChange({ delay: value === '0' ? undefined : Number(value) })}
        />
      )}
    </div>
  )
}

const severalPictures: readonly string[] = ['two', 'again']

/** Those that are offered, and one that a file of actions brought. */
function delaysWith(delay = 0): readonly number[] {
  return [...new Set([0, ...offeredDelays, delay])].sort((a, b) => a - b)
}
