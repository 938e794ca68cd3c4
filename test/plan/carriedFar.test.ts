import { tableForFile } from '../support/engine'
import { monthsOf, titles } from './months'

const table = tableForFile()
const { street, at, nextMonth, published } = monthsOf(table)

it('a month waits for what a draft handed on to a month for which nothing was ever written', async () => {
  await published('路灯')
  await street.move('qin', at.month, ['close', {}])
  nextMonth()
  // Nobody publishes it: what it names stands in the list of drafts alone.
  const never = at.month
  await street.add(never, { title: '谁也没读过' })
  nextMonth()
  const unwritten = at.month
  const ended = await street.move('qin', never, ['close', {}])
  expect(ended.plan.list.map(({ carriedTo }) => carriedTo)).toEqual([unwritten, undefined])
  nextMonth()
  nextMonth()
  await published('停车')
  expect((await street.move('qin', at.month, ['close', {}])).refusal).toBe('earlierPlanOpen')
  await street.move('qin', unwritten, ['close', {}])
  expect(titles((await street.readPlan('zhou', at.month)).plan)).toEqual(['停车', '路灯'])
})
