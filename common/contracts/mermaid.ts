import { t } from '../i18n.ts'
import { fencedBlocks } from './fences.ts'
import { errorOf, noteOf, type Problem } from './problem.ts'

export interface ParsedMermaid {
  readonly kind: 'mermaid'
  readonly source: string
  readonly problems: readonly Problem[]
}

const beginning =
  /^\s*(?:%%[^\n]*\n\s*)*(?:graph|flowchart|sequenceDiagram|classDiagram|stateDiagram|erDiagram|journey|gantt|pie|quadrantChart|requirementDiagram|gitGraph|C4\w+|mindmap|timeline|sankey|xychart|block|packet|kanban|architecture|radar|treemap)\b/

/** The source of a diagram: in a code block, or the whole answer where it begins like one. */
export function parseMermaid(text: string, done: boolean): ParsedMermaid {
  const { blocks, outside } = fencedBlocks(text)
  const block =
    blocks.find(({ language }) => language === 'mermaid') ??
    blocks.find((one) => beginning.test(one.text))
  const source = block?.text ?? (blocks.length === 0 && beginning.test(text) ? text.trim() : '')
  if (!done) return { kind: 'mermaid', source, problems: [] }
  const problems = [
    ...(source.trim() === '' ? [errorOf(t('There is no Mermaid diagram in the answer.'))] : []),
    ...(block !== undefined && outside !== ''
      ? [noteOf(t('Text around the diagram was left out.'))]
      : []),
  ]
  return { kind: 'mermaid', source, problems }
}
