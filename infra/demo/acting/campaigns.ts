import { communityId } from '../places'
import type { Scene } from '../photos/picture'
import { morning } from '../topics/wutong'
import { unitIds, type UnitName } from '../units'
import { doer, type Doer } from './doer'
import type { ActingTold } from './ordersAbout'

type Matter = {
  title: string
  why: string
  community: number
  unit: UnitName
  desk: string
  handler: string
  until: number
  categoryCodes: string[]
  scene: Scene
}

const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

/** Made at the desk, with the orders about it that its community has. */
async function made(doing: Doer, ago: number, { matter, told }: { matter: Matter; told: ActingTold }) {
  const { title, why, community, unit, desk, categoryCodes, until } = matter
  const at = morning(told.now)
  const place = communityId(community)
  const orderIds = await told.ordersAbout({ place, categoryCodes, before: at(ago) })
  const body = { title, why, place, owner: { unitId: unitIds[unit] }, until: dayOf(at(until)), orderIds }
  const { campaign } = await doing.post(desk, ago, ['/campaigns', body])
  return `/campaigns/${(campaign as { id: string }).id}`
}

type Noted = { words: string; shows: 'before' | 'work' | 'after'; photoKeys?: string[] }

const note = (doing: Doer, path: string, matter: Matter) => (ago: number, noted: Noted) =>
  doing.move(matter.handler, ago, {
    of: 'campaign',
    path,
    move: 'progress',
    body: { photoKeys: [], ...noted },
  })

const lamps: Matter = {
  title: '盐仓巷一带的路灯',
  why: '巷子里的灯修了又灭，老人晚上不敢出门。一盏一盏修不是办法，查一查线路。',
  community: 2,
  unit: 'roads',
  desk: 'yuyangfan',
  handler: 'luoshifu',
  until: 12,
  categoryCodes: ['A01'],
  scene: 'lamp',
}

/** Closed, with before and after. */
export async function lampCampaign(told: ActingTold) {
  const { teller, now } = told
  const doing = doer(teller, { name: 'campaign lamps', at: morning(now) })
  const path = await made(doing, 46, { matter: lamps, told })
  const noted = note(doing, path, lamps)
  const before = await doing.photograph(lamps.handler, { scene: lamps.scene, isAfter: false, seed: path })
  await noted(45, { words: '夜里走了一遍，九盏里有三盏不亮。', shows: 'before', photoKeys: [before] })
  await doing.move(lamps.handler, 44, { of: 'campaign', path, move: 'start', body: {} })
  await noted(30, { words: '老线路有两处受潮，换了新线和接头。', shows: 'work' })
  const after = await doing.photograph(lamps.handler, { scene: lamps.scene, isAfter: true, seed: path })
  await noted(22, { words: '九盏都亮了，连着看了三个晚上。', shows: 'after', photoKeys: [after] })
  const close = {
    result: 'solved',
    words: '查出两处受潮，换了整段线。以后每月夜里走一遍。',
    beforeKey: before,
    afterKey: after,
  }
  await doing.move(lamps.desk, 20, { of: 'campaign', path, move: 'close', body: close })
}

const bins: Matter = {
  title: '梧桐里的垃圾桶老是满出来',
  why: '一到周末就满，袋子堆到地上。看看是桶少了，还是收得少了。',
  community: 1,
  unit: 'property',
  desk: 'guqing',
  handler: 'anjiahui',
  until: -24,
  categoryCodes: ['C01', 'C02'],
  scene: 'bins',
}

/** What was reported of it since then. */
async function joined(doing: Doer, path: string, { now, ordersAbout }: ActingTold) {
  const at = morning(now)
  const { community, categoryCodes, desk } = bins
  const about = { place: communityId(community), categoryCodes }
  const known = await ordersAbout({ ...about, before: at(9) })
  const since = await ordersAbout({ ...about, before: at(2) })
  const orderIds = since.filter((id) => !known.includes(id))
  if (orderIds.length > 0)
    await doing.move(desk, 2, { of: 'campaign', path, move: 'link', body: { orderIds } })
}

/** Running, with photos of before, and orders that were closed and that are in work. */
export async function binCampaign(told: ActingTold) {
  const { teller, now } = told
  const doing = doer(teller, { name: 'campaign bins', at: morning(now) })
  const path = await made(doing, 9, { matter: bins, told })
  const noted = note(doing, path, bins)
  const before = await doing.photograph(bins.handler, { scene: bins.scene, isAfter: false, seed: path })
  await noted(8, { words: '周六傍晚拍的，3号楼东侧两只桶都满了。', shows: 'before', photoKeys: [before] })
  await doing.move(bins.desk, 7, { of: 'campaign', path, move: 'start', body: {} })
  await noted(3, { words: '周末多加了一趟清运，先看两周。', shows: 'work' })
  await joined(doing, path, told)
}

/** What is told of campaigns 专题攻坚, the last one last. */
export const campaignsBefore = [lampCampaign, binCampaign]
export const campaignTitles = { closed: lamps.title, running: bins.title }
