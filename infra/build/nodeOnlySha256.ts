/** Node has SHA-256 of its own; the SDK's in JavaScript is for where there is none. */
export class Sha256Js {
  constructor() {
    throw new Error('SHA-256 in JavaScript is not in the bundle')
  }
}
