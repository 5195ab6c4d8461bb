import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { t } from '../../common/i18n.ts'
import { addActions, removeAction, saveAction } from '../core/action-edit.ts'
import { readActionFile, writeActionFile } from '../core/action-file.ts'
import type { Clipboard } from '../core/ports.ts'
import { fillPrompt } from '../core/prompt.ts'
import { promptValues } from '../core/prompt-values.ts'
import { chooseActionFile, chooseNewActionFile } from '../platform/dialogs.ts'
import type { SettingsStore } from '../platform/settings-store.ts'
import type { Handlers } from './typed-ipc.ts'

export interface ActionDeps {
  readonly store: SettingsStore
  readonly clipboard: Clipboard
  /** English name of the language that answers are wanted in. */
  readonly language: () => string
}

type ActionCalls =
  | 'saveAction'
  | 'removeAction'
  | 'previewPrompt'
  | 'openActionFile'
  | 'addActions'
  | 'exportActions'

/** The calls of the settings window about actions. */
export function actionHandlers(deps: ActionDeps): Pick<Handlers<'settings'>, ActionCalls> {
  const { store } = deps
  return {
    saveAction: (_, draft) => store.update(saveAction(store.get(), draft)),
    removeAction: (_, id) => store.update(removeAction(store.get(), id)),
    previewPrompt: (_, prompt) => preview(deps, prompt),
    openActionFile: async () => {
      const file = await chooseActionFile()
      return file === undefined ? undefined : readActionFile(await readFile(file, 'utf8'))
    },
    addActions: (_, actions) => store.update(addActions(store.get(), actions)),
    exportActions: async () => {
      const file = await chooseNewActionFile()
      if (file === undefined) return undefined
      await writeFile(file, writeActionFile(store.get().actions))
      return basename(file)
    },
  }
}

/** A prompt with what can be known before a picture is taken, and words for the rest. */
async function preview({ store, clipboard, language }: ActionDeps, prompt: string) {
  const allowed = store.get().promptSources
  const values = await promptValues(prompt, {
    settings: () => ({ ...store.get(), promptSources: { clipboard: true, window: true } }),
    language,
    clipboard: async () =>
      allowed.clipboard ? await clipboard.readText() : t('(what is on the clipboard)'),
    selectionText: async () => t('(the text of the selection)'),
    window: { app: t('(the active program)'), title: t('(the title of its window)') },
    now: () => new Date(),
  })
  return fillPrompt(prompt, { ...values, question: t('(your question)') })
}
