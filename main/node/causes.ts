import type { Cause } from '../core/network-failure.ts'
import { fieldOf } from '../core/shape.ts'

/** Longest chain of causes that is followed. */
const depthLimit = 8

/** An error and its causes, outermost first, those of an `AggregateError` included. */
export function causesOf(error: unknown, depth = 0): readonly Cause[] {
  if (typeof error !== 'object' || error === null || depth === depthLimit) return []
  const all = fieldOf(error, 'errors')
  return [
    { code: String(fieldOf(error, 'code') ?? ''), message: String(Reflect.get(error, 'message')) },
    ...causesOf(fieldOf(error, 'cause'), depth + 1),
    ...(Array.isArray(all) ? all : []).flatMap((inner) => causesOf(inner, depth + 1)),
  ]
}

/** The first error of a kind in a chain of causes. */
export function findCause<T>(error: unknown, kind: new (...args: never[]) => T): T | undefined {
  let current = error
  for (let depth = 0; depth < depthLimit; depth += 1) {
    if (current instanceof kind) return current
    current = fieldOf(current, 'cause')
  }
  return undefined
}
