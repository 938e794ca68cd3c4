import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'

/** SHA-256 in the SDK's shape. */
export class Sha256 {
  private readonly sum: Hash | Hmac
  constructor(secret?: string | Uint8Array) {
    this.sum = secret ? createHmac('sha256', secret) : createHash('sha256')
  }
  update(bytes: string | Uint8Array) {
    this.sum.update(bytes)
  }
  async digest() {
    return new Uint8Array(this.sum.digest())
  }
}
