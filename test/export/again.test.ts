import { sameWithin } from '../../shared/export/export'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder } from '../workOrder/orders'
import { exportOf, untilEnded } from './exported'

const table = tableForFile()
const at = streetForFile(table)
const asked = { what: 'orders', from: '2603', to: '2603', columns: ['times'], format: 'csv' }

const idOf = async (by: string, body: object = asked) => exportOf(await at.as(by).post('/exports', body)).id

beforeAll(async () => {
  await at.as('lin').post('/orders', anOrder(at.street))
})

it('an export 导出 asked for once more, under way or within a minute, is one and the same; later another', async () => {
  table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /^EXP#/, times: Infinity })
  const first = await idOf('gu')
  at.clock.now += 2 * sameWithin
  const underWay = await idOf('gu')
  table.faults.mend()
  await untilEnded(at, { id: first, by: 'gu' })
  const [later, again] = [await idOf('gu'), await idOf('gu')]
  const [others, another] = [await idOf('qin'), await idOf('gu', { ...asked, columns: [] })]
  at.clock.now += sameWithin

  expect([underWay, again]).toEqual([first, later])
  expect(new Set([first, later, others, another, await idOf('gu')]).size).toBe(5)
})

describe('an export asked for several times in the same instant', () => {
  const six = () => Promise.all(Array.from({ length: 6 }, () => idOf('gu', { ...asked, format: 'xlsx' })))

  it('is one, and after it was stopped another one', async () => {
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /^EXP#/, times: Infinity })
    const [first, ...others] = await six()
    await at.as('gu').post(`/exports/${first}/cancel`, {})
    const [second, ...same] = await six()

    expect([new Set(others), new Set(same)]).toEqual([new Set([first]), new Set([second])])
    expect(second).not.toBe(first)
    await at.as('gu').post(`/exports/${second}/cancel`, {})
  })

  it('is one where the first of them died before it was kept', async () => {
    at.clock.now += sameWithin
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /^EX#/, times: 20 })
    const died = await at.as('gu').post('/exports', { ...asked, columns: ['counts'] })
    table.faults.mend()
    const [id, again] = [
      await idOf('gu', { ...asked, columns: ['counts'] }),
      await idOf('gu', { ...asked, columns: ['counts'] }),
    ]

    expect([died.status >= 500, id === again]).toEqual([true, true])
    expect((await untilEnded(at, { id, by: 'gu' })).state).toBe('done')
  })
})

it('says the same of a place of another street, of none and of somebody else', async () => {
  const communities = ['110101001001', `${at.street.id}099`, `${at.street.id}002`]
  const replies = await Promise.all(
    communities.map((communityId) => at.as('gu').post('/exports', { ...asked, communityId })),
  )
  const said = replies.map(({ status, body: { refusal, field, title } }) => ({
    status,
    refusal,
    field,
    title,
  }))

  expect(said[0]).toMatchObject({ status: 404, refusal: 'notYourPlace', field: 'communityId' })
  expect(said).toEqual([said[0], said[0], said[0]])
})

it('says of a month to come that it has not begun', async () => {
  const { body } = await at.as('qin').post('/exports', { ...asked, to: '2604' })

  expect(body).toMatchObject({ refusal: 'notBegun', title: expect.stringMatching(/^这个月还没有开始/) })
})
