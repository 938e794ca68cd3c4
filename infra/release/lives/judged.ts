import { unitIds } from '../../demo/units'
import { morning, type Told } from '../../demo/topics/wutong'
import { desk, places, voted } from './voted'

const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

/** From the first word through a vote and an objection to the judging 评事. */
export async function judged(told: Told) {
  const at = morning(told.now)
  const topic = await voted(told, { name: 'topic kept', title: '船工弄口的石墩', ago: 60, closesAt: at(45) })
  await topic.ring(44)
  const said = await topic.beside('muronghe', 43, ['object', { words: '能放倒的那根要有人管。' }])
  const [{ id: objectionId }] = (said.topic as { objections: [{ id: string }] }).objections
  await topic.move(desk, 42, ['answer', { objectionId, words: '巷口小店管钥匙。', isUpheld: false }])
  await topic.ring(37)
  const promise = { what: '挪开一墩，换一根', by: { unitId: unitIds.roads }, until: dayOf(at(20)) }
  await topic.move(desk, 36, ['promise', promise])
  const work = {
    n: 1,
    categoryCode: 'B01',
    buildingId: places[3],
    words: '船工弄口石墩挪开一墩，换能放倒的。',
  }
  await topic.move(desk, 35, ['commission', work])
  await topic.move(desk, 5, ['fulfil', { n: 1, is: 'kept', words: '换好了。', photoKeys: [] }])
  await topic.move(desk, 4, ['next', {}])
  await topic.beside('xishuiyue', 3, ['judge', { judged: [{ n: 1, is: 'kept' }], words: '推车过得去了。' }])
}

/** 决事: it closes within the hour, and nobody handed in paper. */
export const aboutToBeCounted = async (told: Told) => {
  const closesAt = told.now + 3_600_000
  await voted(told, { name: 'topic closing', title: '盐仓巷口的石墩', ago: 16, closesAt })
}
