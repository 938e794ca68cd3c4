/** Where published photos lie: the local disk, or object storage. */
export type PhotoFiles = {
  keep: (photoKey: string, jpeg: Buffer) => Promise<void>
  read: (photoKey: string) => Promise<Buffer | undefined>
}
