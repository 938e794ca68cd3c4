import type { Seal } from '../seal'
import { closeText, openText } from '../sealedText'

const purpose = 'address'

/** The openid, bound to whose it is. */
export const closeAddress = (openid: string, person: string, seal: Seal) =>
  closeText(openid, { purpose, of: person }, seal)

/** Throws if it was changed, or is another person's. */
export const openAddress = (address: string, person: string, seal: Seal) =>
  openText(address, { purpose, of: person }, seal)
