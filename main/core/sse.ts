/** One server-sent event as it was dispatched. */
export interface SseEvent {
  readonly name: string
  /** The data lines, in order. */
  readonly lines: readonly string[]
}

export interface SseReader {
  /** Takes the next piece of text, cut anywhere, and returns the events that it completed. */
  push(text: string): readonly SseEvent[]
  /** What was left when the text ended: servers forget the last blank line. */
  flush(): readonly SseEvent[]
  /** Characters that are held because their line has not ended. */
  pending(): number
}

/** Reads server-sent events; lines end in LF, CRLF or CR, comments and unknown fields are left out. */
export function createSseReader(): SseReader {
  let rest = ''
  let afterReturn = false
  let name = ''
  let lines: string[] = []

  function dispatch(): readonly SseEvent[] {
    const events = lines.length > 0 ? [{ name, lines }] : []
    name = ''
    lines = []
    return events
  }

  function takeLine(line: string): readonly SseEvent[] {
    if (line === '') return dispatch()
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'data') lines.push(value)
    if (field === 'event') name = value
    return []
  }

  return {
    pending: () => rest.length,
    push(text) {
      // A CR at the end of one piece and an LF at the start of the next are one line end.
      const fresh = afterReturn && text.startsWith('\n') ? text.slice(1) : text
      if (text !== '') afterReturn = text.endsWith('\r')
      const parts = fresh.split(/\r\n|\r|\n/)
      if (parts.length === 1) {
        rest += fresh
        return []
      }
      parts[0] = rest + (parts[0] ?? '')
      rest = parts.pop() ?? ''
      return parts.flatMap(takeLine)
    },
    flush() {
      const last = rest
      rest = ''
      return last === '' ? dispatch() : [...takeLine(last), ...dispatch()]
    },
  }
}
