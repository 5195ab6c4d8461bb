import { FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'
import { fillTemplate, type VariableName, variableNames } from '../../common/template.ts'
import { makeFailure } from './errors.ts'

/** Values of the variables; a template that names an absent one cannot be filled. */
export type PromptVariables = Readonly<Partial<Record<VariableName, string>>>

/**
 * A template with each `{{name}}` replaced by its value; values are taken as they are.
 * Throws a FailureError (`invalid-input`) that names a variable which there is not.
 */
export function fillPrompt(template: string, variables: PromptVariables): string {
  const values = new Map<string, string>(Object.entries(variables))
  return fillTemplate(template, (name) => {
    const value = values.get(name)
    if (value !== undefined) return value
    const known = variableNames
      .filter((one) => values.has(one))
      .map((one) => `{{${one}}}`)
      .join(', ')
    const message = t('The prompt names {{name}}, but there is only {{known}}.', {
      name: `{{${name}}}`,
      known,
    })
    throw new FailureError(makeFailure('invalid-input', message))
  })
}
