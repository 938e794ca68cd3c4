/** Where a campaign 专题攻坚 stands. */
export const campaignStatuses = ['planned', 'running', 'closed', 'cancelled'] as const
export type CampaignStatus = (typeof campaignStatuses)[number]

/** `desk`: a supervisor of the street, a dispatcher in her own community · `owner`: the person, or a handler of the unit. */
export type CampaignClaim = 'desk' | 'owner'

export type CampaignTransition = {
  from: readonly CampaignStatus[]
  to?: CampaignStatus
  by: readonly CampaignClaim[]
}

const open = ['planned', 'running'] as const

/** The whole life of a campaign. A move that is not in this table does not exist. */
// prettier-ignore
export const campaignTransitions = {
  change:   { from: open,                                      by: ['desk'] },          // 改
  link:     { from: open,                                      by: ['desk'] },          // 加入工单
  unlink:   { from: open,                                      by: ['desk'] },          // 移出工单
  start:    { from: ['planned'],             to: 'running',    by: ['desk', 'owner'] }, // 开始
  progress: { from: open,                                      by: ['desk', 'owner'] }, // 进展
  close:    { from: ['running'],             to: 'closed',     by: ['desk'] },          // 办结
  cancel:   { from: open,                    to: 'cancelled',  by: ['desk'] },          // 取消
  reopen:   { from: ['closed', 'cancelled'], to: 'running',    by: ['desk'] },          // 重启
} as const satisfies Record<string, CampaignTransition>

export type CampaignMove = keyof typeof campaignTransitions
export const campaignMoves = Object.keys(campaignTransitions) as CampaignMove[]

export const campaignTransitionOf = (move: CampaignMove): CampaignTransition => campaignTransitions[move]

/** Residents see it once it runs. */
export const isCampaignPublic = (status: CampaignStatus) => status === 'running' || status === 'closed'
export const isCampaignOpen = (status: CampaignStatus) => open.some((one) => one === status)
