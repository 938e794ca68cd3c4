import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { gather } from '../../functions/demand/gather'
import { gatheringOf } from '../../functions/demand/gatheringOf'
import { toItem } from '../../functions/demand/item'
import { demandKeys } from '../../functions/demand/keys'
import { matters } from '../../functions/demand/matters'
import type { Mark } from '../../functions/demand/sketch'
import { inMemory } from '../../infra/demands/inMemory'
import { ulidOf } from '../../shared/ulid'
import { orderIdOf } from '../../shared/workOrder/id'
import type { TestTable } from '../support/engine'

/** Chance that is the same in each run. */
const drawer = (seed: number) => (most: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * most)
}

const syllables = '锦绣湖光山色龙凤麒麟梧桐银杏丹桂碧水云天和泰安康祥瑞紫荆玉兰海棠翠竹朝阳星辰望江临溪'
const troubles = [
  '一直没人管',
  '影响老人休息',
  '反映过几次了',
  '晚上更厉害',
  '孩子放学要绕路',
  '昨天又这样',
  '邻居们都有意见',
]

/** What somebody might report: an estate of some thousands, a matter of the list, a trouble or two. */
function messageOf(draw: (most: number) => number) {
  const letter = () => syllables.charAt(draw(syllables.length))
  const estate = `${letter()}${letter()}${letter()}苑`
  const { words } = matters[draw(matters.length)] ?? { words: ['路灯'] }
  const said = [words[draw(words.length)], troubles[draw(troubles.length)], troubles[draw(troubles.length)]]
  return { title: `${estate}${said[0]}`, text: `${estate}${draw(30) + 1}栋${said.join('，')}` }
}

export type Filling = { street: string; mark: Mark; seed: number }

/** The n-th report of a street, of which nobody knows yet. */
export function reportOf(place: number, { street, mark }: Filling, draw: (most: number) => number) {
  let rest = place
  const digit = () => {
    const last = rest % 32
    rest = Math.floor(rest / 32)
    return last
  }
  const orderId = orderIdOf(
    `${street}00101`,
    ulidOf(Date.parse('2026-03-01T00:00:00Z') + place * 1000, digit),
  )
  const where = {
    gridId: `${street}00101`,
    categoryCode: `A${draw(40)}`,
    cell: `wtw3s${'0123456789bcdefg'[draw(16)]}${'0123456789bcdefg'[draw(16)]}`,
  }
  return gatheringOf({ orderId, said: messageOf(draw), where }, mark)
}

/** Puts so many reports into their groups without the table, then writes what a street would have stored of them. */
export async function fillStreet(table: TestTable, count: number, filling: Filling) {
  const { store, groups, blocks } = inMemory()
  const draw = drawer(filling.seed)
  for (let place = 0; place < count; place++) await gather(reportOf(place, filling, draw), store)
  const items = [
    ...[...groups.values()].map(toItem),
    ...[...blocks.values()].map(({ block, ids, version }) => ({
      ...demandKeys.block(filling.street, block),
      ids,
      v: version,
    })),
  ]
  for (let at = 0; at < items.length; at += 25) {
    const RequestItems = {
      [table.tableName]: items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })),
    }
    await table.db.send(new BatchWriteCommand({ RequestItems }))
  }
  return { items: items.length, draw }
}
