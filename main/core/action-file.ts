import { z } from 'zod'
import { type Action, actionSchema } from '../../common/actions.ts'
import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { unknownNames } from '../../common/template.ts'
import { makeFailure } from './errors.ts'

const fileSchema = z.object({
  kind: z.literal('eyeshot-actions'),
  version: z.literal(1),
  actions: z.array(actionSchema).min(1).max(100),
})

/** The text of a file with these actions. */
export function writeActionFile(actions: readonly Action[]): string {
  return `${JSON.stringify({ kind: 'eyeshot-actions', version: 1, actions }, undefined, 2)}\n`
}

/** The actions of a file's text. Throws a FailureError (`invalid-input`) that says what is wrong. */
export function readActionFile(text: string): readonly Action[] {
  const parsed = fileSchema.safeParse(jsonOf(text))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const place = issue === undefined ? '' : z.core.toDotPath(issue.path)
    throw invalid(
      t('This is no file of actions ({{place}} does not fit).', { place: place || '?' }),
    )
  }
  const { actions } = parsed.data
  for (const { name, prompt } of actions) {
    const [unknown] = unknownNames(prompt)
    if (unknown === undefined) continue
    throw invalid(
      t('{{action}} names {{name}}, which is no variable.', {
        action: name,
        name: `{{${unknown}}}`,
      }),
    )
  }
  return actions
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function invalid(message: string): FailureError {
  return new FailureError(makeFailure('invalid-input', message))
}
