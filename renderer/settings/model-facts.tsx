import { CircleHelp, Eye, EyeOff } from 'lucide-react'
import { modelFacts, visionWords } from '../../common/model-words.ts'
import type { ModelInfo } from '../../common/models.ts'

/** What is known of a model, in one small line: an eye, and words that say the same and more. */
export function ModelFacts({ info }: { readonly info: ModelInfo }) {
  const Icon = info.sees === undefined ? CircleHelp : info.sees ? Eye : EyeOff
  const kind = info.sees === undefined ? 'unknown' : info.sees ? 'sees' : 'blind'
  return (
    <span className="facts-line">
      <Icon size={14} aria-hidden className={kind} />
      {[visionWords(info), ...modelFacts(info)].join(' · ')}
    </span>
  )
}
