import {
  type AnswerLook,
  largestFont,
  leastOpacity,
  smallestFont,
} from '../../common/answer-look.ts'
import { t } from '../../common/i18n.ts'
import { bridgeOf, fire } from '../lib/bridge.ts'
import { Sheet } from '../lib/sheet.tsx'

const bridge = bridgeOf<'answer'>()

interface ViewMenuProps {
  readonly look: AnswerLook
  readonly onClose: () => void
}

/** How answer windows look: kept for all of them. */
export function ViewMenu({ look, onClose }: ViewMenuProps) {
  const { fontSize, opacity } = look
  return (
    <Sheet title={t('View')} onClose={onClose}>
      <div className="view-menu">
        <label>
          {t('Text size: {{size}} px', { size: fontSize })}
          <input
            type="range"
            min={smallestFont}
            max={largestFont}
            value={fontSize}
            onChange={(event) => fire(bridge.setLook({ fontSize: event.target.valueAsNumber }))}
          />
        </label>
        <label>
          {t('Opacity: {{percent}} %', { percent: Math.round(opacity * 100) })}
          <input
            type="range"
            min={leastOpacity}
            max={1}
            step={0.05}
            value={opacity}
            onChange={(event) => fire(bridge.setLook({ opacity: event.target.valueAsNumber }))}
          />
        </label>
        <button type="button" onClick={() => fire(bridge.resetLook())}>
          {t('As it was at first, with size and place')}
        </button>
      </div>
    </Sheet>
  )
}
