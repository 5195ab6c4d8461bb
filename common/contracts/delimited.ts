/**
 * The rows of CSV (RFC 4180) or TSV. A quote that never ends takes the rest.
 *
 * @param separator one character
 */
export function parseDelimited(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (const [piece] of text.matchAll(/""|"|\r\n|[\s\S]/g)) {
    if (quoted) {
      if (piece === '"') quoted = false
      else cell += piece === '""' ? '"' : piece
    } else if (piece === '"' && cell === '') quoted = true
    else if (piece === '""' && cell === '') continue
    else if (piece === separator) endCell()
    else if (piece === '\n' || piece === '\r\n' || piece === '\r') endRow()
    else cell += piece
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}
