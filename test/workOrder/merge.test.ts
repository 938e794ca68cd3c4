import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { anOrder, orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)

describe('merge 并单', () => {
  it('moves the households along and leaves a trace on both sides', async () => {
    const target = await inStatus(street, 'filed')
    const { id } = orderOf(await street.as('lin').post('/orders', anOrder(street.street)))

    const merged = orderOf(await moveAs('shen').make(id, 'merge', { intoOrderId: target.id }))

    expect(merged).toMatchObject({ status: 'merged', mergedInto: target.id, holder: null })
    const into = orderOf(await street.as('zhou').get(`/orders/${target.id}`))
    expect(into.joined).toBe(1)
    expect((await stepsOf(street.as('shen'), target.id)).at(-1)).toMatchObject({
      move: 'absorb',
      fromOrderId: id,
    })
  })

  it('goes on where it stopped when the writing broke off in between', async () => {
    const target = await inStatus(street, 'filed')
    const source = await inStatus(street, 'ordered')
    await street.as('shen').get('/me')
    table.faults.inject({
      kind: 'loseRequest',
      operation: 'PutItem',
      key: new RegExp(source.id.slice(-26)),
      times: 20,
    })
    const { body, status } = await street
      .as('shen')
      .post(
        `/orders/${source.id}/merge`,
        { version: 1, intoOrderId: target.id },
        '01KJP4C58000000000000MERGE',
      )
    table.faults.mend()

    const again = await street
      .as('shen')
      .post(
        `/orders/${source.id}/merge`,
        { version: 1, intoOrderId: target.id },
        '01KJP4C58000000000000MERGE',
      )

    expect([status, body.refusal]).toEqual([503, 'unavailable'])
    expect(orderOf(again).status).toBe('merged')
    const taken = (await stepsOf(street.as('shen'), target.id)).filter(({ move: name }) => name === 'absorb')
    expect(taken).toHaveLength(1)
  })

  it('is refused into itself, into what has ended, and into what is not there', async () => {
    const ended = await inStatus(street, 'withdrawn')
    const { id } = await inStatus(street, 'ordered')
    const missing = `${id.slice(0, -3)}000`

    const refusals = []
    for (const intoOrderId of [id, ended.id, missing, id.replace('990100001', '990100002')]) {
      refusals.push((await moveAs('shen').make(id, 'merge', { intoOrderId })).body.refusal)
    }

    expect(refusals).toEqual(['mergeIntoItself', 'mergeIntoEnded', 'notFound', 'notFound'])
  })
})
