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
    AllocID(): number
    ReleaseID(id: number): void
    require(extension: 'randr', onReady: (error: unknown, randr: ResizeAndRotate) => void): void
    require(extension: 'shm', onReady: (error: unknown, shm: SharedMemory) => void): void
    on(event: 'error' | 'end', listener: (error?: unknown) => void): void
    /** Absent as long as it is not connected. */
    readonly stream?: { destroy(): void }
  }

  export interface ScreenResources {
    readonly config_timestamp: number
    readonly crtcs: readonly number[]
  }

  /** Extension RANDR. */
  export interface ResizeAndRotate {
    GetScreenResourcesCurrent(window: number, onReply: OnReply<ScreenResources>): void
    GetCrtcInfo(
      crtc: number,
      configTimestamp: number,
      onReply: OnReply<{
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
      }>,
    ): void
  }

  /** Extension MIT-SHM. */
  export interface SharedMemory {
    /** Whether the server takes memory of ours; it is asked to for that. */
    usable(onReply: (error: unknown, isUsable: boolean) => void): void
    /** The descriptor stays the caller's. */
    AttachFd(segment: number, descriptor: number, readOnly: false): void
    GetImage(
      drawable: number,
      x: number,
      y: number,
      width: number,
      height: number,
      planeMask: number,
      format: 2,
      segment: number,
      offset: number,
      onReply: OnReply<{ readonly depth: number; readonly size: number }>,
    ): void
    Detach(segment: number): void
  }

  export interface XDisplay {
    readonly screen: readonly {
      readonly root: number
      readonly root_depth: number
      readonly root_visual: number
      readonly depths: Readonly<
        Record<number, Readonly<Record<number, { readonly red_mask: number }>>>
      >
    }[]
    /** By depth. */
    readonly format: Readonly<Record<number, { readonly bits_per_pixel: number }>>
    /** 0 where the least significant byte is first. */
    readonly image_byte_order: number
  }

  export function createClient(
    options: { readonly shm: boolean; readonly disableBigRequests: true },
    onReady: (error: unknown, display: XDisplay) => void,
  ): XClient
}
