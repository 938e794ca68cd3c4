import { campaignTitles } from '../../../infra/demo/acting/campaigns'
import { needTitle } from '../../../infra/demo/acting/lists'
import { streetId } from '../../../infra/demo/communities'
import { planTitles } from '../../../infra/demo/acting/plans'
import { unitIds } from '../../../infra/demo/units'
import { planIdOf } from '../../../shared/plan/month'
import type { Beside } from '../beside'
import { crossing, named, type Crossing } from '../crossing'
import type { Side } from '../side'

const desk = 'guqing'
const until = '2026-12-20'
type Listed = { id: string; title: string }

/** One matter, moved at either side as the other shows it, and shown alike by both. */
function matterAt(scene: Beside, path: string, name: string) {
  const { get, post } = crossing(scene)
  const [one, other] = scene.sides
  return {
    move: async (side: Side, by: string, [move, body]: [string, object]) => {
      const seen = (await get(side === one ? other : one, by, path))[name] as { version: number }
      return post(side, [by, `${path}/${move}`, { version: seen.version, ...body }])
    },
    async isSame(what = '') {
      const [seen, seenToo] = await Promise.all(scene.sides.map((side) => get(side, desk, path + what)))
      expect(seen).toEqual(seenToo)
    },
  }
}

/** 专题攻坚: noted at one, closed by the other, begun anew by the first. */
const campaign: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { get } = crossing(scene)
  const { campaigns } = await get(other, desk, '/campaigns')
  const { id } = named<Listed>(campaigns, ({ title }) => title === campaignTitles.running)
  const { move, isSame } = matterAt(scene, `/campaigns/${id}`, 'campaign')
  const noted = { words: '又加了一只桶。', shows: 'work', photoKeys: [] }
  await move(one, 'anjiahui', ['progress', noted])
  await move(other, desk, ['close', { result: 'partly', words: '周末还满。' }])
  await isSame()
  await move(one, desk, ['reopen', { reason: '又满了', until }])
  await isSame()
  await isSame('/figures')
}

/** 三份清单: matched at one, worked on at the other, done at the first. */
const project: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { get } = crossing(scene)
  const { needs } = await get(one, desk, '/needs?list=open')
  const { id } = named<Listed>(needs, ({ title }) => title === needTitle)
  const { resources } = await get(other, desk, '/resources')
  const [resource] = resources as Listed[]
  const { move, isSame } = matterAt(scene, `/needs/${id}`, 'need')
  const owner = { unitId: unitIds.service }
  await move(one, desk, ['match', { title: '放学后的自习室', resourceId: resource?.id, owner, until }])
  await move(other, 'yanruyi', ['progress', { words: '钥匙拿到了。', photoKeys: [] }])
  await isSame()
  await move(one, desk, ['finish', { words: '开门了。', photoKeys: [] }])
  await isSame()
}

/** 月度重点治理: noted at one, settled and closed by the other. */
const plan: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { get } = crossing(scene)
  const path = `/plans/${planIdOf(streetId, '2026-11')}`
  const { plan: seen } = await get(one, desk, path)
  const { list } = seen as { list: Listed[] }
  const { id: entryId } = named<Listed>(list, ({ title }) => title === planTitles.running)
  const { move, isSame } = matterAt(scene, path, 'plan')
  await move(one, 'chengwenyuan', ['progress', { entryId, words: '清了两处。' }])
  await move(other, 'chengwenyuan', ['settle', { entryId, result: 'done', words: '三处都清了。' }])
  await isSame()
  await isSame('/figures')
}

export const actingCrossings = { campaign, project, plan }
