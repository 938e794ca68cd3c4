import { streetOf } from '../../shared/place/codes'

/** What is done about what keeps coming back, each an item of its own, found by its street and a ULID. */
export type MatterKind = 'CG' | 'RC' | 'ND' | 'PL'

/** A matter's id is its street and a ULID; a plan's its street and month. */
export const parseMatterId = (id: string) => {
  const [street = '', ulid = ''] = id.split('-')
  return { street, ulid }
}

/** Every key of campaigns 专题攻坚, resources 资源, needs 需求, projects 项目 and plans 月度重点治理. */
export const matterKeys = {
  matter: (kind: MatterKind, id: string) => {
    const { street, ulid } = parseMatterId(id)
    return { PK: `${kind}#${street}#${ulid}`, SK: 'META' }
  },
  isOf: (kind: MatterKind, { PK, SK }: { PK: string; SK: string }) =>
    PK.startsWith(`${kind}#`) && SK === 'META',
  /** Index `queue`: what is open in a street, what has ended, each in a list of its own. */
  listed: (kind: MatterKind, street: string, list: string) => `Q#${streetOf(street)}#${kind}-${list}`,
  /** Beside a month's plan: from which one something is carried over 结转, or was to be; that one itself says whether it is. */
  carriedInto: (planId: string, fromId: string) => {
    const { PK } = matterKeys.matter('PL', planId)
    return { PK, SK: `FROM#${fromId}` }
  },
  /** Nothing of an item of the plan itself. */
  carriedFrom: ({ SK }: { SK: string }) => (SK.startsWith('FROM#') ? SK.slice('FROM#'.length) : undefined),
  /** What the heads of orders begin with, among the things of a grid and month. */
  orderPrefix: 'O#',
  /** In which campaigns an order is, found from the order; the campaign itself says whether it is. */
  campaignOf: (orderId: string, campaignId: string) => ({ PK: `CO#${orderId}`, SK: campaignId }),
  campaignsOf: (orderId: string) => `CO#${orderId}`,
  /** Which campaigns were made against a common demand 共性诉求. */
  campaignAgainst: (demandId: string, campaignId: string) => ({ PK: `CD#${demandId}`, SK: campaignId }),
  campaignsAgainst: (demandId: string) => `CD#${demandId}`,
  /** As which need an order was listed: the need itself says whether it was. */
  needOf: (orderId: string) => ({ PK: `NO#${orderId}`, SK: 'NEED' }),
  orderOfNeed: ({ PK }: { PK: string }) => PK.slice('NO#'.length),
  /** Who hears of each step of a project 关注; a project has the id of its need. */
  follower: (projectId: string, personId: string) => {
    const { street, ulid } = parseMatterId(projectId)
    return { PK: `PJF#${street}#${ulid}`, SK: personId }
  },
  followers: (projectId: string) => {
    const { street, ulid } = parseMatterId(projectId)
    return `PJF#${street}#${ulid}`
  },
}
