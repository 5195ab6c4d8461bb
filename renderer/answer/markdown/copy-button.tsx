import { Check, Copy } from 'lucide-react'
import { useContext, useEffect, useState } from 'react'
import { t } from '../../../common/i18n.ts'
import { MarkdownActionsContext } from './markdown-actions.ts'

/** Milliseconds that it says so after copying. */
const saidFor = 2000

/** Puts a text on the clipboard, by a click only. */
export function CopyButton({ text }: { readonly text: string }) {
  const { copyText } = useContext(MarkdownActionsContext)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), saidFor)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = () => {
    copyText(text)
    setCopied(true)
  }
  const Icon = copied ? Check : Copy
  return (
    <button
      type="button"
      className="icon"
      aria-label={t('Copy code')}
      title={t('Copy code')}
      onClick={copy}
    >
      <Icon size={14} aria-hidden />
    </button>
  )
}
