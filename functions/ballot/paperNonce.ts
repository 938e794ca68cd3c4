import type { Seal } from '../seal'

/** Nobody has it: with slip and nonce, whoever knows a household's slip could find its choice in the published list. */
export const paperNonce = (seal: Seal, motionId: string, slip: string) =>
  seal.of('paperNonce', `${motionId} ${slip}`).slice(0, 22)
