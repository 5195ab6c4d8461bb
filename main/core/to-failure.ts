import { type Failure, FailureError } from '../../common/errors.ts'
import { t } from '../../common/i18n.ts'

/** An error as a value: expected ones keep their code, others are bugs and say so. */
export function toFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure
  const detail = error instanceof Error ? error.message : String(error)
  return {
    code: 'unexpected',
    message: t('Something went wrong in Eyeshot: {{detail}}', { detail }),
  }
}
