import { tableOver } from '../../functions/table/store'
import { writeFenced } from '../../functions/table/fencedStore'
import { putBoth } from '../../functions/table/bothStore'
import { update } from '../../functions/table/updateStore'
import { asFunction } from '../../infra/rights/held'
import { tableForFile } from '../support/engine'

const engine = tableForFile()
const vote = { PK: 'V#990100001#1#0', SK: 'a' }
const order = { PK: 'G#990100001#00101#2603', SK: 'O#a' }
const here = () => tableOver(engine.db, engine.tableName)
const refused = (what: string) =>
  expect.objectContaining({ message: expect.stringContaining(what) as unknown })

describe('what a function has no right to', () => {
  it('is refused it, however it asks', async () => {
    const table = here()
    const [condition, values] = ['attribute_not_exists(PK)', {}]
    const ways: [say: string, ask: () => Promise<unknown>][] = [
      ['GetItem V', () => table.get(vote)],
      ['PutItem V', () => table.put(vote)],
      ['DeleteItem V', () => table.delete(vote)],
      ['Query V', () => table.query({ at: ['PK', vote.PK] })],
      ['Query M', () => table.query({ index: 'mine', at: ['mp', 'M#somebody'] })],
      ['BatchGetItem V', () => table.many([{ PK: 'DG#990100001#a', SK: 'G' }, vote])],
      ['UpdateItem V', () => update(table, vote, { change: 'SET n = :n', condition, values: { ':n': 1 } })],
      ['PutItem V', () => putBoth(table, [order, vote], { condition, values })],
      ['ConditionCheckItem V', () => writeFenced(table, [order], { key: vote, condition, values })],
    ]
    for (const [say, ask] of ways)
      await expect(asFunction('gather', ask)).rejects.toEqual(refused(`gather has no right to ${say}`))
  })

  it('is not in the way of what it may, nor of those who are no function', async () => {
    const table = here()
    await table.put(vote)
    await asFunction('gather', () => table.put({ PK: 'DG#990100001#a', SK: 'G' }))

    expect(await asFunction('gather', () => table.get({ PK: 'DG#990100001#a', SK: 'G' }))).toBeDefined()
    expect(await asFunction('ballots', () => table.get(vote))).toEqual(vote)
    await expect(asFunction('docs', () => table.get(order))).rejects.toEqual(
      refused('docs has no right to GetItem G'),
    )
  })
})
