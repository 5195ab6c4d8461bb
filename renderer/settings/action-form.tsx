import { type FormEvent, useState } from 'react'
import { type Action, contractNames } from '../../common/actions.ts'
import { details } from '../../common/detail.ts'
import { t } from '../../common/i18n.ts'
import type { ActionDraft, SettingsView } from '../../common/settings-view.ts'
import { unknownNames } from '../../common/template.ts'
import { bridgeOf } from '../lib/bridge.ts'
import { afterwardsWords, contractWords, detailWords } from './action-words.ts'
import { CaptureFields } from './capture-fields.tsx'
import { Choice } from './choice.tsx'
import { FailureLine } from './failure-line.tsx'
import { HotkeyRow } from './hotkey-section.tsx'
import { IconField } from './icon-field.tsx'
import { PromptField } from './prompt-field.tsx'
import { useCall } from './use-call.ts'

const bridge = bridgeOf<'settings'>()

const blank: ActionDraft = {
  name: '',
  icon: 'star',
  run: 'model',
  prompt: '',
  contract: 'markdown',
  afterwards: 'show',
}

interface ActionFormProps {
  readonly view: SettingsView
  /** Absent for a new one. */
  readonly action?: Action
  readonly onDone: () => void
}

/** Edits one action; what its prompt names wrongly is said while it is typed. */
export function ActionForm({ view, action, onDone }: ActionFormProps) {
  const [draft, setDraft] = useState<ActionDraft>(
    action === undefined ? blank : { ...action, name: t(action.name) },
  )
  const { busy, failure, run } = useCall()
  const change = (part: Partial<ActionDraft>) => setDraft({ ...draft, ...part })
  const hotkey = view.hotkeys.find((one) => one.action === action?.id)
  const asksModel = draft.run === 'model'
  const fits = !asksModel || (draft.prompt.trim() !== '' && unknownNames(draft.prompt).length === 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A name that was not touched stays the one that is translated.
    const name = action !== undefined && draft.name === t(action.name) ? action.name : draft.name
    run(() => bridge.saveAction({ ...draft, name: name.trim() }), onDone)
  }
  return (
    <form
      className="card"
      aria-label={
        action === undefined ? t('New action') : t('Edit {{name}}', { name: t(action.name) })
      }
      onSubmit={submit}
    >
      <label>
        {t('Name of the action')}
        <input
          required
          maxLength={60}
          pattern=".*\S.*"
          value={draft.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <IconField value={draft.icon} onChange={(icon) => change({ icon })} />
      {asksModel && (
        <>
          <PromptField
            value={draft.prompt}
            allowed={view.settings.promptSources}
            onChange={(prompt) => change({ prompt })}
          />
          <div className="pair">
            <Choice
              label={t('What the answer is')}
              value={draft.contract}
              options={contractNames.map((value) => ({ value, label: contractWords(value) }))}
              onChange={(contract) => change({ contract })}
            />
            <Choice
              label={t('How closely the model looks')}
              value={draft.detail ?? 'auto'}
              options={details.map((value) => ({ value, label: detailWords(value) }))}
              onChange={(detail) => change({ detail: detail === 'auto' ? undefined : detail })}
            />
          </div>
          <label>
            {t('Longest answer, in tokens')}
            <input
              type="number"
              min={1}
              step={1}
              placeholder={t('no limit')}
              value={draft.maxTokens ?? ''}
              onChange={({ target }) =>
                change({ maxTokens: target.value === '' ? undefined : target.valueAsNumber })
              }
            />
          </label>
        </>
      )}
      <CaptureFields draft={draft} onChange={change} />
      <Choice
        label={t('What is done with the answer')}
        value={draft.afterwards}
        options={(['show', 'copy', 'both'] as const).map((value) => ({
          value,
          label: afterwardsWords(value),
        }))}
        onChange={(afterwards) => change({ afterwards })}
      />
      {hotkey === undefined ? (
        <p className="muted">
          {t('Once it is saved, it can have a hotkey and a model of its own.')}
        </p>
      ) : (
        <ul className="rows">
          <HotkeyRow hotkey={hotkey} view={view} />
        </ul>
      )}
      <FailureLine failure={failure} />
      <div className="buttons">
        <button type="button" onClick={onDone}>
          {t('Cancel')}
        </button>
        <button type="submit" className="primary" disabled={busy || !fits}>
          {t('Save')}
        </button>
      </div>
    </form>
  )
}
