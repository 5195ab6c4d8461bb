/** What is used of the package, which comes without types. */
declare module 'x11' {
  /** Returns true for an error that it took care of. */
  type OnReply<T> = (error: unknown, reply: T) => true

  export interface XClient {
    GetProperty(
      remove: 0,
      window: number,
      name: number,
      type: number,
      offset: number,
      length: number,
      onReply: OnReply<{ readonly data: Buffer }>,
    ): void
    GetGeometry(
      drawable: number,
      onReply: OnReply<{ readonly width: number; readonly height: number }>,
    ): void
    GetWindowAttributes(window: number, onReply: OnReply<{ readonly mapState: number }>): void
    InternAtom(onlyIfExists: boolean, name: string, onReply: OnReply<number>): void
    QueryPointer(
      window: number,
      onReply: OnReply<{ readonly rootX: number; readonly rootY: number }>,
    ): void
    TranslateCoordinates(
      from: number,
      to: number,
      x: number,
      y: number,
      onReply: OnReply<{ readonly destX: number; readonly destY: number }>,
    ): void
    on(event: 'error' | 'end', listener: (error?: unknown) => void): void
    /** Absent as long as it is not connected. */
    readonly stream?: { destroy(): void }
  }

  interface XDisplay {
    readonly screen: readonly { readonly root: number }[]
  }

  export function createClient(
    options: { readonly shm: false; readonly disableBigRequests: true },
    onReady: (error: unknown, display: XDisplay) => void,
  ): XClient
}
