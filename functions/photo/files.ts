/** Where published photos lie: the local disk, or object storage. */
export type PhotoFiles = {
  /** The first photo under a key stays. */
  keep: (photoKey: string, jpeg: Buffer) => Promise<void>
  read: (photoKey: string) => Promise<Buffer | undefined>
}
