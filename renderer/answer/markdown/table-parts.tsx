import { createElement, Fragment, type Key, type ReactElement, type ReactNode } from 'react'
import { t } from '../../../common/i18n.ts'
import { scrollable } from './scrollable.ts'

/** A table's rows, or those of a part of it that was cut off, with its header. */
export interface TablePart {
  readonly head: ReactNode
  /** A `tbody` with a key of its own. */
  readonly body: ReactElement
}

/** Parts of one table as a whole, so that they share their columns and have one header. */
export function tableOf(key: Key, parts: readonly TablePart[]): ReactElement {
  return (
    <section key={key} ref={scrollable} className="table" aria-label={t('Table')}>
      <table>
        {parts[0]?.head}
        {createElement(Fragment, null, ...parts.map(({ body }) => body))}
      </table>
    </section>
  )
}
