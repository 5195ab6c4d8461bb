import { FailureError } from '../../common/errors.ts'
import { makeFailure } from './errors.ts'

/** What a prompt's template may name. */
export interface PromptVariables {
  /** The language that the answer is wanted in, by its own or its English name. */
  readonly language: string
}

/**
 * A template with each `{{name}}` replaced by its value; values are taken as they are.
 * Throws a FailureError (`invalid-input`) that names a variable which there is not.
 */
export function fillPrompt(template: string, variables: PromptVariables): string {
  const values = new Map<string, string>(Object.entries(variables))
  return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_all, name: string) => {
    const value = values.get(name)
    if (value !== undefined) return value
    const known = [...values.keys()].map((key) => `{{${key}}}`).join(', ')
    throw new FailureError(
      makeFailure('invalid-input', `The prompt names {{${name}}}, but there is only ${known}.`),
    )
  })
}
