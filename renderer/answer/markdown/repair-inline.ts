import remend from 'remend'

/** The target of a link whose own has not come yet. */
export const pendingLink = 'streamdown:incomplete-link'

const options = {
  setextHeadings: false,
  comparisonOperators: false,
  singleTilde: false,
  htmlTags: false,
  katex: false,
} as const

/** UTF-16 units that an open formula may have before its dollar is taken for money. */
const longestOpenFormula = 300

/** Signs at the end that the next one may make a marker of, and a bracket that may be a link's. */
const undecided = /(?:!?\[[^\]\n]{0,200}\]?|[*_~`!\\$<]+|<br?\s*\/?)$/i

/** Closes what is open at the end of a growing line, so that its form stays when it is closed. */
export function repairInline(content: string): string {
  return remend(withoutOpenFormula(content.replace(undecided, '')), options)
}

/** An open formula is shown when it is complete, since its source says little. */
function withoutOpenFormula(content: string): string {
  const bracket = /\\(?:\((?!.*?\\\))|\[(?!.*?\\\])).*$/s.exec(content)
  if (bracket !== null) return content.slice(0, bracket.index)
  // Dollars that are in pairs or have been escaped open nothing; a price begins with a digit.
  const closed = content.replace(
    /\\.|`[^`]*`|\$\$[^$]+\$\$|\$(?![\s$])[^$\n]*?\S\$(?!\d)/gs,
    (all) => ' '.repeat(all.length),
  )
  const open = /\$\$?(?![\s\d$])[^$\n]*$/.exec(closed)
  const short = open !== null && content.length - open.index <= longestOpenFormula
  return short ? content.slice(0, open.index) : content
}
