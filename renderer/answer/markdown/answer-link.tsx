import { type MouseEvent, type ReactNode, useContext } from 'react'
import { externalUrl } from '../../../common/external-url.ts'
import { MarkdownActionsContext } from './markdown-actions.ts'

interface AnswerLinkProps {
  readonly target: string
  /** What it says, to tell whether its target is in it already. */
  readonly text: string
  readonly children: ReactNode
}

/** A link that shows where it leads; nothing opens without a click. Other schemes are text. */
export function AnswerLink({ target, text, children }: AnswerLinkProps) {
  const { openLink } = useContext(MarkdownActionsContext)
  const url = externalUrl(target)
  if (url === undefined) return <span>{children}</span>
  const open = (event: MouseEvent) => {
    event.preventDefault()
    openLink(url.href)
  }
  const place = url.protocol === 'mailto:' ? url.pathname : url.host
  const says = text === target || text === url.href || text === place
  return (
    <>
      <a href={url.href} title={url.href} onClick={open}>
        {children}
      </a>
      {!says && <span className="target"> ({place})</span>}
    </>
  )
}
