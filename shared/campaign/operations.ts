import * as z from 'zod/mini'
import { DemandId } from '../demand/demand'
import type { Operation } from '../operation'
import { CommunityId, StreetId } from '../place/codes'
import { Ulid } from '../ulid'
import { OrderId } from '../workOrder/id'
import { Campaign, CampaignCard, CampaignFigures, oneCampaign } from './campaign'
import { campaignById, campaignCommands, MakeCampaignCommand } from './commands'
import { campaignMoves, type CampaignMove } from './transitions'

const about: Record<CampaignMove, string> = {
  change: '改专题：名称、为什么、责任人、期限',
  link: '把工单加入专题',
  unlink: '把工单移出专题',
  start: '开始攻坚，居民从此看得到',
  progress: '记一条进展，可以附照片',
  close: '办结：写明结果，附之前和之后的照片',
  cancel: '取消，写明原因',
  reopen: '重启，写明原因和新期限',
}

const moveOf = <M extends CampaignMove>(move: M) => ({
  method: 'POST' as const,
  path: `/campaigns/{campaignId}/${move}` as const,
  by: ['dispatcher', 'supervisor', 'handler', 'gridWorker', 'admin'] as const,
  about: about[move],
  params: campaignById,
  body: campaignCommands[move],
  answer: oneCampaign,
  status: 200 as const,
  isCommand: true as const,
})

type MoveOperations = { [M in CampaignMove as `${M}Campaign`]: ReturnType<typeof moveOf<M>> }

export const campaignMoveOperations = Object.fromEntries(
  campaignMoves.map((move) => [`${move}Campaign`, moveOf(move)]),
  // A table made by name cannot say which schema each took.
) as unknown as MoveOperations

/** 专题攻坚. */
export const campaignOperations = {
  campaigns: {
    method: 'GET',
    path: '/campaigns',
    by: 'signedIn',
    about: '街道的专题攻坚；past 是已经结束的',
    query: z.strictObject({ past: z.optional(z.literal('yes')), cursor: z.optional(Ulid) }),
    answer: z.object({ campaigns: z.array(CampaignCard), cursor: z.optional(z.string()) }),
    status: 200,
  },
  getCampaign: {
    method: 'GET',
    path: '/campaigns/{campaignId}',
    by: 'signedIn',
    about: '一个专题攻坚',
    params: campaignById,
    answer: z.object({ campaign: Campaign }),
    status: 200,
  },
  campaignFigures: {
    method: 'GET',
    path: '/campaigns/{campaignId}/figures',
    by: 'signedIn',
    about: '之前和之后：同类事项前后各 30 天报了几件，关联的办好几件',
    params: campaignById,
    answer: CampaignFigures,
    status: 200,
  },
  orderCampaigns: {
    method: 'GET',
    path: '/orders/{orderId}/campaigns',
    by: ['gridWorker', 'dispatcher', 'handler', 'supervisor', 'admin'],
    about: '这张工单在哪些专题里',
    params: z.strictObject({ orderId: OrderId }),
    answer: z.object({ campaigns: z.array(CampaignCard), mayLink: z.boolean() }),
    status: 200,
  },
  demandCampaigns: {
    method: 'GET',
    path: '/demands/{demandId}/campaigns',
    by: ['dispatcher', 'supervisor'],
    about: '这件共性诉求已经立了哪些专题',
    params: z.strictObject({ demandId: DemandId }),
    answer: z.object({ campaigns: z.array(CampaignCard) }),
    status: 200,
  },
  campaignOwners: {
    method: 'GET',
    path: '/campaign-owners',
    by: ['dispatcher', 'supervisor'],
    about: '谁可以做责任人：在那里服务的人',
    query: z.strictObject({ place: z.union([CommunityId, StreetId]) }),
    answer: z.object({
      people: z.array(z.object({ personId: z.string(), name: z.string(), office: z.string() })),
    }),
    status: 200,
  },
  makeCampaign: {
    method: 'POST',
    path: '/campaigns',
    by: ['dispatcher', 'supervisor'],
    about: '新建一个专题攻坚，可以从一组共性诉求、几张工单来',
    body: MakeCampaignCommand,
    answer: oneCampaign,
    status: 201,
    isCommand: true,
  },
  ...campaignMoveOperations,
} as const satisfies Record<string, Operation>
