import { Search } from 'lucide-react'
import type { RefObject } from 'react'
import type { HistoryFacets } from '../../common/history.ts'
import { t } from '../../common/i18n.ts'
import { type Span, spanName, spans } from './dates.ts'

interface HistoryFiltersProps {
  readonly search: RefObject<HTMLInputElement | null>
  readonly facets: HistoryFacets
  readonly values: {
    readonly text: string
    readonly action: string
    readonly model: string
    readonly span: Span
  }
  readonly onText: (text: string) => void
  readonly onAction: (action: string) => void
  readonly onModel: (model: string) => void
  readonly onSpan: (span: Span) => void
}

/** The search field, and what narrows the list besides. */
export function HistoryFilters(props: HistoryFiltersProps) {
  const { search, facets, values, onText, onAction, onModel, onSpan } = props
  return (
    <search className="filters">
      <label className="field">
        <Search size={15} aria-hidden />
        <span className="visually-hidden">{t('Search the history')}</span>
        <input
          ref={search}
          type="search"
          spellCheck={false}
          placeholder={t('Search the history')}
          value={values.text}
          onChange={({ target }) => onText(target.value)}
        />
      </label>
      <select
        aria-label={t('Action')}
        value={values.action}
        onChange={({ target }) => onAction(target.value)}
      >
        <option value="">{t('All actions')}</option>
        {facets.actions.map(({ id, title }) => (
          <option key={id} value={id}>
            {t(title)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('Model')}
        value={values.model}
        onChange={({ target }) => onModel(target.value)}
      >
        <option value="">{t('All models')}</option>
        {facets.models.map((model) => (
          <option key={model} value={model}>
            {model}
          </option>
        ))}
      </select>
      <select
        aria-label={t('Time')}
        value={values.span}
        onChange={({ target }) => onSpan(spans.find((span) => span === target.value) ?? 'any')}
      >
        {spans.map((span) => (
          <option key={span} value={span}>
            {spanName(span)}
          </option>
        ))}
      </select>
    </search>
  )
}
