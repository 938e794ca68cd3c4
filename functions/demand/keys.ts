import { parseOrderId } from '../../shared/workOrder/id'

const group = (groupId: string) => `DG#${groupId.replace('-', '#')}`

/** Keys of the common demands 共性诉求. A group is named after its street and the order it began with. */
export const demandKeys = {
  group: (groupId: string) => ({ PK: group(groupId), SK: 'G' }),
  /** The orders counted in it, newest last. */
  members: (groupId: string) => ({ PK: group(groupId), prefix: 'M#' }),
  member: (groupId: string, orderId: string) => {
    const { ulid, grid, month } = parseOrderId(orderId)
    return { PK: group(groupId), SK: `M#${ulid}#${grid}#${month}` }
  },
  /** Behind the order of this ULID, whatever its grid. */
  memberBefore: (groupId: string, ulid: string) => ({ PK: group(groupId), SK: `M#${ulid}` }),
  /** Into which group an order was put, and whether all that follows is done. */
  placed: (street: string, ulid: string) => ({ PK: `DP#${street}#${ulid}`, SK: 'P' }),
  /** The groups that are met under one block. */
  block: (street: string, block: string) => ({ PK: `DB#${street}#${block}`, SK: 'B' }),
  /** Index `queue`: the groups of a street that are worth a look, those of most orders last. */
  listed: (street: string) => `Q#${street}#demands`,
}

export const orderIdOfMember = (groupId: string, SK: string) => {
  const [, ulid, grid, month] = SK.split('#')
  return `${groupId.slice(0, 9)}-${grid}-${month}-${ulid}`
}
