/** Where published photos lie on the local disk. */
export type PhotoFiles = {
  /** The first photo under a key stays. Until something names it, it may be swept up. */
  show: (photoKey: string, jpeg: Buffer) => Promise<void>
  read: (photoKey: string) => Promise<Buffer | undefined>
}

/** What becomes of a published photo as things come to name it, and cease to. Each is safe to do twice. */
export type PhotoKeeper = {
  /** Something names it: it stays. What is gone already cannot be kept. */
  keep: (photoKey: string) => Promise<void>
  /** Nothing names it any more: it is swept up once it is old enough. */
  letGo: (photoKey: string) => Promise<void>
}
