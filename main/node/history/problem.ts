import { fieldOf } from '../../core/shape.ts'

/** Why the history did not do what it was asked. */
export type HistoryProblemKind = 'newer' | 'full' | 'unwritable' | 'damaged' | 'other'

/** A trouble of the history that has a name. */
export class HistoryProblem extends Error {
  readonly kind: HistoryProblemKind

  constructor(kind: HistoryProblemKind, message: string) {
    super(message)
    this.kind = kind
  }
}

const kinds: Readonly<Record<string, HistoryProblemKind>> = {
  SQLITE_FULL: 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
  SQLITE_READONLY: 'unwritable',
  SQLITE_CANTOPEN: 'unwritable',
  SQLITE_PERM: 'unwritable',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable',
  ENOTDIR: 'unwritable',
  // What Node says of a folder that it may not make.
  ENOENT: 'unwritable',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_NOTADB: 'damaged',
}

/** What SQLite or the file system threw, by its name. */
export function problemOf(error: unknown): HistoryProblem {
  if (error instanceof HistoryProblem) return error
  const code = String(fieldOf(error, 'code') ?? '')
  const message = error instanceof Error ? error.message : String(error)
  const known = Object.keys(kinds).find((name) => code === name || code.startsWith(`${name}_`))
  if (known !== undefined) return new HistoryProblem(kinds[known] ?? 'other', message)
  const malformed = /malformed|not a database|corrupt|invalid fts5/i.test(message)
  return new HistoryProblem(malformed ? 'damaged' : 'other', message)
}
