import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { t } from '../../common/i18n.ts'

interface SettingsSearchProps {
  readonly value: string
  readonly onChange: (query: string) => void
}

/** The search field; Ctrl+F leads to it, Escape empties it, and down goes to what was found. */
export function SettingsSearch({ value, onChange }: SettingsSearchProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <search className="search">
      <Search aria-hidden size={16} />
      <input
        ref={field}
        type="search"
        aria-label={t('Search the settings')}
        placeholder={t('Search')}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('')
          else if (event.key === 'ArrowDown') {
            event.preventDefault()
            document.querySelector<HTMLElement>('.sidebar [data-stop]')?.focus()
          }
        }}
      />
    </search>
  )
}
