import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { clockKeys } from '../../functions/clock/keys'
import { hour, ids, morning, sixStreetsForFile } from './sixStreets'

const { table, clock, depsOver, look, rung, later } = sixStreetsForFile()
const at = ids[2] ?? ''

function moment() {
  let comes = () => {}
  const came = new Promise<void>((resolve) => (comes = resolve))
  return { came, comes: () => comes() }
}

/** A look that is at one street until it is told to go on. */
function longLook(silentMs: number, after?: (asks: string) => void) {
  const [there, goOn] = [moment(), moment()]
  const before = async (asks: string) => {
    if (!asks.includes(`CLOCK#${at}`)) return
    there.comes()
    await goOn.came
  }
  const over = look(600, depsOver({ before, ...(after && { after }) }), { clock: 0, of: 1, silentMs })
  return { there: there.came, goesOn: () => (goOn.comes(), over) }
}

const mark = async () => {
  const Key = clockKeys.rounds('clock', 0)
  const { Item } = await table.db.send(new GetCommand({ TableName: table.tableName, Key }))
  return Item
}

describe('a look that takes long', () => {
  it('is left alone for as long as it is at one street', async () => {
    await later(morning)
    const silentMs = 60
    const renewed = moment()
    const first = clock.now
    const { there, goesOn } = longLook(silentMs, (asks) => {
      if (Number(/"until":(\d+)/.exec(asks)?.[1]) > first + silentMs) renewed.comes()
    })
    await there
    clock.now += silentMs - 1
    await renewed.came
    clock.now += silentMs - 1
    const asks: string[] = []
    const before = async (one: string) => void asks.push(one)
    await look(600, depsOver({ before }), { clock: 0, of: 1, silentMs })
    await goesOn()
    expect(asks.filter((one) => one.includes('CLOCK#'))).toEqual([])
    expect(await rung()).toEqual(ids)
  })

  it('writes nothing over the look that took it for cut off', async () => {
    await later(morning + hour)
    const { there, goesOn } = longLook(hour)
    await there
    clock.now += hour
    await look(600, depsOver(), { clock: 0, of: 1, silentMs: hour })
    const left = await mark()
    await goesOn()

    expect(left).toMatchObject({ isOver: true })
    expect(await mark()).toEqual(left)
  })
})
