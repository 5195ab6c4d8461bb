/** A line that may still become something else with its next sign: markers and nothing behind. */
const undecided =
  /^[ \t]*(?:[-*_+=>#|~`:$\\ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[[ xX]?\]?[ \t]*)?|\d{1,9}|(?:`{3,}|~{3,})[^\n]*|\[[^\]\n]{0,100}\]?|\[[^\]^\n][^\]\n]{0,100}\]:[^\n]*|\\\[)$/

/** A table is one only with its second row. */
const tableStart = /(?:^|\n)[ \t]*\|[^\n]*(?:\n[|:\- \t]*)?$/

/**
 * How much of a growing text can be shown: what stands behind may still change its form, such as
 * a line of one dash, that is a heading's underline, a rule or an item.
 */
export function shownLength(text: string): number {
  const start = text.lastIndexOf('\n') + 1
  const previous = text.lastIndexOf('\n', start - 2) + 1
  const recent = text.slice(text.lastIndexOf('\n', previous - 2) + 1)
  const table = tableStart.exec(recent)
  if (table !== null && !isTableRow(recent.slice(0, table.index))) {
    return text.length - recent.length + table.index + (table[0].startsWith('\n') ? 1 : 0)
  }
  return undecided.test(text.slice(start)) ? start : text.length
}

/** Whether text ends in a row of a table, so that the row below it needs no second one. */
function isTableRow(text: string): boolean {
  return /(?:^|\n)[ \t]*\|[^\n]*$/.test(text)
}
