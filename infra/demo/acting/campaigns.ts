import { communityId } from '../places'
import type { Scene } from '../photos/picture'
import { morning } from '../topics/wutong'
import { unitIds, type UnitName } from '../units'
import { doer, type Doer, type Told } from './doer'

type Matter = {
  title: string
  why: string
  community: number
  unit: UnitName
  desk: string
  handler: string
  until: number
  building: string
  categoryCode: string
  scene: Scene
}

const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

/** Made at the desk, with the orders about it that its community has. */
async function made(doing: Doer, ago: number, { matter, now }: { matter: Matter; now: number }) {
  const { title, why, community, unit, desk, building, categoryCode, until } = matter
  const place = communityId(community)
  const body = {
    title,
    why,
    place,
    owner: { unitId: unitIds[unit] },
    until: dayOf(morning(now)(until)),
    orderIds: [],
  }
  const { campaign } = await doing.post(desk, ago, ['/campaigns', body])
  const path = `/campaigns/${(campaign as { id: string }).id}`
  const near = await doing.around(desk, ago, { building, categoryCode })
  const orderIds = near.filter((id) => `${id.slice(0, 9)}${id.slice(10)}`.startsWith(place)).slice(0, 20)
  if (orderIds.length > 0)
    await doing.move(desk, ago, { of: 'campaign', path, move: 'link', body: { orderIds } })
  return path
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
  building: '盐仓巷口',
  categoryCode: 'A01',
  scene: 'lamp',
}

/** Closed, with before and after. */
export async function lampCampaign({ teller, now }: Told) {
  const doing = doer(teller, { name: 'campaign lamps', at: morning(now) })
  const path = await made(doing, 46, { matter: lamps, now })
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
  building: '3号楼',
  categoryCode: 'C01',
  scene: 'bins',
}

/** Running, with photos of before. */
export async function binCampaign({ teller, now }: Told) {
  const doing = doer(teller, { name: 'campaign bins', at: morning(now) })
  const path = await made(doing, 9, { matter: bins, now })
  const noted = note(doing, path, bins)
  const before = await doing.photograph(bins.handler, { scene: bins.scene, isAfter: false, seed: path })
  await noted(8, { words: '周六傍晚拍的，3号楼东侧两只桶都满了。', shows: 'before', photoKeys: [before] })
  await doing.move(bins.desk, 7, { of: 'campaign', path, move: 'start', body: {} })
  await noted(3, { words: '周末多加了一趟清运，先看两周。', shows: 'work' })
}

/** What is told of campaigns 专题攻坚, the last one last. */
export const campaignsBefore = [lampCampaign, binCampaign]
export const campaignTitles = { closed: lamps.title, running: bins.title }
