import { keys } from '../../functions/keys'
import { tableOver, type Item } from '../../functions/table/store'
import { fold } from '../../functions/workOrder/fold'
import { toItem } from '../../functions/workOrder/item'
import { chanceOf } from '../../infra/demo/history/choose'
import { changesSince } from '../../infra/restore/since'
import { linesOfSince } from '../../infra/restore/sinceLines'
import { parseOrderId } from '../../shared/workOrder/id'
import { randomLives } from '../numbers/randomLives'
import { tableForFile } from '../support/engine'
import { tableWith } from './tornCopy'

const table = tableForFile()
const now = Date.parse('2026-03-05T10:00:00+08:00')
const lives = randomLives(chanceOf('what came after the cut'))
const begun = lives.begin(now - 9 * 86_400_000)
const order = lives.next(begun) ?? begun
const other = lives.begin(now - 8 * 86_400_000)

const bodyOf = (id: string, more: object = {}): Item => ({
  ...keys.body(parseOrderId(id).street, parseOrderId(id).ulid),
  orderId: id,
  ...more,
})
const feedback = (words: string) => ({ ...keys.feedback('990100001-2603-01KJP0000000000000000000A0'), words })
const person = (name: string): Item => ({ ...keys.person('zhou'), name })

const inBoth = [toItem(begun), bodyOf(begun.id), person('周玉兰')]

/** Both tables with what is in each. */
async function listed(was: Item[], copy: Item[]) {
  const name = `pair-${Math.random().toString(36).slice(2)}`
  await tableWith(was, table, `${name}-was`)
  await tableWith(copy, table, `${name}-copy`)
  const over = (which: string) => tableOver(table.db, `${name}-${which}`)
  return linesOfSince(await changesSince(over('was'), over('copy'), now))
}

describe('the list of what came after the cut', () => {
  it('is empty when nothing came', async () => {
    expect(await listed(inBoth, inBoth)).toEqual(['备份以后没有新的事 Nothing came after the cut'])
  })

  it('has each step, what else is new or changed, and nothing of what follows', async () => {
    const follows: Item[] = [
      { PK: 'S#990100001#2603', SK: 'D#02#00101', n: 1 },
      { PK: 'U#zhou', SK: 'I#990100001#01KJP0000000000000000000A0', at: now },
    ]
    const photoKeys = ['990100001-01KJQ6Z0000000000000000001']
    const was = [toItem(order), bodyOf(begun.id), person('周家明'), feedback('字太小'), ...follows]
    const lines = await listed([...was, toItem(other), bodyOf(other.id, { photoKeys })], inBoth)

    expect(lines).toHaveLength(11)
    expect(lines.slice(-2).join()).toMatch(/photos that only words after the cut name,\s+990100001-01KJQ6Z/)
    const text = lines.join('\n')
    expect(text).toContain(`第 2 步`)
    expect(text).toContain(`${order.id} ${order.steps[1]?.deed}`)
    expect(text).toContain(`点单（居民） ${other.id} order`)
    expect(text).toContain('人员、角色、订阅 people：新的 new 0，改了 changed 1，删了 gone 0')
    expect(text).toContain('意见反馈 feedback：新的 new 1，改了 changed 0，删了 gone 0')
  })

  it('names what was taken away since and is there again, but for what is past its date', async () => {
    const past = bodyOf(other.id, { x: Math.floor(now / 1000) - 1 })
    const lines = await listed([toItem(begun), person('周玉兰')], [...inBoth, past])

    expect(lines).toEqual([
      expect.stringContaining('0 步 steps'),
      '工单的话和照片 words of orders：新的 new 0，改了 changed 0，删了 gone 1',
      expect.stringContaining('要再删一次'),
      expect.stringContaining(parseOrderId(begun.id).ulid),
    ])
  })

  it('names an order that has other steps there', async () => {
    const short = fold(order.id, order, 1)
    const changed = { ...toItem(short), t: ['o0~0~x~k~s~~AAAAAAAAAAA'] }
    expect((await listed([changed], [toItem(short)])).join('\n')).toContain('两边的流转记录不一样')
  })
})
