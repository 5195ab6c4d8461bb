// What the pure folders may use of the platform. They are compiled without Node's and the
// browser's types, so that nothing with an effect can slip in.

interface AbortSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

interface AbortController {
  readonly signal: AbortSignal
  abort(): void
}

declare const AbortController: new () => AbortController

interface URL {
  readonly href: string
  readonly protocol: string
  readonly username: string
  readonly password: string
  readonly host: string
  readonly pathname: string
}

declare const URL: { new (url: string): URL; canParse(url: string): boolean }
