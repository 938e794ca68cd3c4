import type { contract } from '../../shared/contract'
import type { setupOperations } from '../../shared/setup/operations'
import type { Pool } from './pool'

type All = typeof contract & typeof setupOperations
type Reading = { [N in keyof All]: All[N] extends { method: 'GET' } ? N : never }[keyof All]

const street = '990106001'
const community = `${street}002`
const building = `${community}01B1`
const months = ['2610', '2611']

const each = (ids: string[], ...paths: string[]) =>
  ids.flatMap((id) => paths.map((path) => path.replace('{}', id)))

/** Everything that can be looked at, and where: what the contract has more does not compile here. */
export const looks: Record<Reading, (pool: Pool) => string[]> = {
  demoPeople: () => ['/demo/people'],
  me: () => ['/me'],
  myFeedback: () => ['/me/feedback'],
  openFeedback: () => ['/feedback'],
  catalogue: () => ['/catalogue'],
  locate: () => ['/places/locate?latitude=28.9705&longitude=118.8713'],
  myComputers: () => ['/computers'],
  photo: ({ photos }) => each(photos, '/photos/{}'),
  getOrder: ({ orders }) => each(orders, '/orders/{}'),
  orderBefore: ({ orders }) => each(orders, '/orders/{}/before'),
  alikeTo: ({ orders }) => each(orders.slice(0, 3), '/orders/{}/alike'),
  orderCampaigns: ({ orders }) => each(orders, '/orders/{}/campaigns'),
  myOrders: () => ['/me/orders', '/me/orders?limit=2'],
  joinedOrders: () => ['/me/joined'],
  nearbyOrders: () => ['/orders/nearby?latitude=28.97&longitude=118.87'],
  findOrders: () => ['/orders?number=1118-00001-1'],
  myQueues: () => ['/me/queues'],
  queue: () =>
    ['desk', 'late', 'ask', 'call', 'again', 'back', 'check'].flatMap((kind) => [
      `/queues/${kind}-${street}`,
      `/queues/${kind}-${community}`,
    ]),
  visits: () => months.map((month) => `/visits?gridId=${community}01&month=${month}`),
  openVisit: ({ visits }) => each(visits, '/visits/{}'),
  visitOpenings: ({ visits }) => each(visits, '/visits/{}/openings'),
  openingsOfMonth: () => months.map((month) => `/visits/openings?month=${month}`),
  buildingHouseholds: () => [`/buildings/${building}/households`],
  campaigns: () => ['/campaigns', '/campaigns?past=yes'],
  getCampaign: ({ campaigns }) => each(campaigns, '/campaigns/{}'),
  campaignFigures: ({ campaigns }) => each(campaigns, '/campaigns/{}/figures'),
  demandCampaigns: ({ demands }) => each(demands, '/demands/{}/campaigns'),
  campaignOwners: () => [`/campaign-owners?place=${street}`],
  plans: () => ['/plans'],
  getPlan: ({ plans }) => each(plans, '/plans/{}'),
  planFigures: ({ plans }) => each(plans, '/plans/{}/figures'),
  resources: () => ['/resources', '/resources?withdrawn=yes'],
  needs: () => ['open', 'running', 'past'].map((list) => `/needs?list=${list}`),
  getNeed: ({ needs }) => each(needs, '/needs/{}'),
  matches: ({ needs }) => each(needs, '/needs/{}/matches'),
  needsHeard: ({ orders }) => [`/heard-needs?orderIds=${orders.slice(0, 9).join()}`],
  myExports: () => ['/exports'],
  personalExports: () => ['/exports/personal'],
  getExport: ({ exports }) => each(exports, '/exports/{}'),
  myVolunteering: () => ['/me/volunteering'],
  volunteers: () => [`/volunteers?communityId=${community}`],
  topics: () => [`/topics?desk=${community}`, `/topics?desk=${community}&past=yes`],
  myTopics: () => ['/me/topics'],
  getTopic: ({ topics }) => each(topics, '/topics/{}'),
  procedures: () => ['/procedures'],
  exportTopic: ({ topics }) => each(topics, '/topics/{}/export'),
  motionsOfTopic: ({ topics }) => each(topics, '/topics/{}/motions'),
  getMotion: ({ motions }) => each(motions, '/motions/{}'),
  turnout: ({ motions }) => each(motions, '/motions/{}/turnout'),
  resolution: ({ motions }) => each(motions, '/motions/{}/resolution'),
  ballotHashes: ({ motions }) => each(motions, '/motions/{}/hashes'),
  ballotProof: ({ motions }) => each(motions, `/motions/{}/proof/${'0'.repeat(64)}`),
  slips: ({ motions }) => each(motions, '/motions/{}/slips'),
  myVotes: () => ['/me/votes'],
  bodiesOfCommunity: () => [`/bodies?communityId=${community}`],
  meetings: ({ topics }) => each(topics, '/topics/{}/meetings'),
  meeting: ({ topics }) => each(topics, '/topics/{}/meetings/1'),
  meetingCode: ({ topics }) => each(topics, '/topics/{}/meetings/1/code'),
  opinions: ({ topics }) => each(topics, '/topics/{}/opinions?list=all', '/topics/{}/opinions?list=mine'),
  opinionsToLookAt: () => [`/opinions/waiting?place=${community}`],
  opinionLog: ({ topics }) => each(topics, '/topics/{}/opinions/log'),
  opinionGroups: ({ topics }) => each(topics, '/topics/{}/groups'),
  questions: ({ topics }) => each(topics, '/topics/{}/questions'),
  comments: ({ topics }) => each(topics, '/topics/{}/questions/1/comments'),
  demands: () => ['/demands'],
  getDemand: ({ demands }) => each(demands, '/demands/{}'),
  demandOrders: ({ demands }) => each(demands, '/demands/{}/orders'),
  numbers: () => [street, community, '990106'].map((node) => `/numbers/${node}`),
  numberOrders: () => [`/numbers/${street}/orders?count=ordered`, `/numbers/${street}/orders?live=late`],
  numberCells: () => [`/numbers/${street}/cells`],
  numberMonths: () => [`/numbers/${street}/months`],
  inbox: () => ['/me/inbox', '/me/inbox?limit=2'],
  unread: () => ['/me/inbox/unread'],
  consents: () => ['/me/consents'],
  phoneFindings: () => ['/find/phones?month=2611'],
  streetSetup: () => [`/setup/streets/${street}`],
  streetOverview: () => [`/setup/streets/${street}/overview`],
  setupTemplates: () => [`/setup/streets/${street}/templates`],
}
