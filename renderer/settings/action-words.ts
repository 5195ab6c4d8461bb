import type { Action, CaptureName, ContractName } from '../../common/actions.ts'
import type { Detail } from '../../common/detail.ts'
import { t } from '../../common/i18n.ts'

/** What an answer has to be, in words. */
export function contractWords(contract: ContractName): string {
  return {
    text: t('Plain text'),
    markdown: t('Text with headings, lists and code'),
    table: t('A table'),
    latex: t('A formula'),
    mermaid: t('A diagram'),
    chart: t('Data of a chart'),
    code: t('Source code'),
  }[contract]
}

export function captureWords(capture: CaptureName): string {
  return {
    region: t('A rectangle'),
    window: t('A window'),
    display: t('The whole display'),
    last: t('The last rectangle, as it is now'),
    clipboard: t('The picture on the clipboard'),
    file: t('A picture file'),
    two: t('Two rectangles, one after the other'),
    again: t('The last rectangle, beside what it showed before'),
  }[capture]
}

/** How closely a model looks, in words. */
export function detailWords(detail: Detail): string {
  return {
    auto: t('As the text in the picture needs'),
    low: t('Roughly, for few tokens'),
    medium: t('Moderately'),
    high: t('Closely'),
    ultra: t('Very closely'),
    original: t('At the full size of the picture'),
  }[detail]
}

export function afterwardsWords(afterwards: Action['afterwards']): string {
  return {
    show: t('Show it'),
    copy: t('Copy it'),
    both: t('Show and copy it'),
  }[afterwards]
}
