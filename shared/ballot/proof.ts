import * as z from 'zod/mini'
import { MotionId } from './motion'
import { Hash } from './receipt'

/**
 * That a ballot’s hash is in the published list: the audit path of RFC 6962, section 2.1.1, from the leaf upwards. The
 * leaf is SHA-256 of 0x00 and the hash's 32 bytes, a node SHA-256 of 0x01 and both its children.
 */
export const InclusionProof = z.object({
  motionId: MotionId,
  hash: Hash,
  index: z.int(),
  size: z.int(),
  path: z.array(Hash),
  root: Hash,
})
export type InclusionProof = z.output<typeof InclusionProof>
