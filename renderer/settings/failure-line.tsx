import type { Failure } from '../../common/errors.ts'

/** What went wrong with a call, said at once; nothing where nothing did. */
export function FailureLine({ failure }: { readonly failure: Failure | undefined }) {
  if (failure === undefined) return null
  return (
    <div className="failure" role="alert">
      {failure.message}
    </div>
  )
}
