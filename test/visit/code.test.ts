import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { verifying } from './verifying'

const table = tableForFile()
const street = streetForFile(table)
const { show, read, ticketOf, record, home } = verifying(street)

const minute = 60_000

describe('the code 核实码', () => {
  it('stays the same while it is good, and is nobody’s after ten minutes', async () => {
    const first = await show('lin')
    street.clock.now += 2 * minute
    const again = await show('lin')
    street.clock.now += 9 * minute
    const late = await read(first.code)
    const next = await show('lin')

    expect(again).toEqual(first)
    expect([late.status, late.body.refusal]).toEqual([422, 'codeUnknown'])
    expect(Date.parse(next.expiresAt) - street.clock.now).toBe(10 * minute)
  })

  it('is used up by the household it confirmed: the next one needs another', async () => {
    const { code } = await show()
    const [ticket, second] = [await ticketOf(code), await ticketOf(code)]
    await record({ room: '601', ticket })
    const label = (await home())?.label

    const readAgain = await read(code)
    const again = await record({ room: '602', ticket: second })
    const next = await show()

    expect(label).toBe('1号楼 601')
    expect([readAgain.body.refusal, again.body.refusal]).toEqual(['codeUnknown', 'codeUnknown'])
    expect(next.code).not.toBe(code)
    await record({ room: '603', ticket: await ticketOf(next.code) })
    expect((await home())?.label).toBe('1号楼 603')
  })

  it('says who shows it, to a grid worker alone', async () => {
    const { code } = await show('zhou')

    expect((await read(code)).body).toMatchObject({ name: '周玉兰', isVerified: true })
    expect((await read(code, 'gu')).body.refusal).toBe('notYourRole')
    expect((await read(code, 'zhou')).body.refusal).toBe('notYourRole')
  })

  it('is not her own to read', async () => {
    const { code } = await show('shen')

    expect((await read(code)).body.refusal).toBe('codeUnknown')
  })

  it('cannot be guessed: after thirty tries the hour is over, all at once or one by one', async () => {
    const { code } = await show('zhou')
    const guess = () => read('000000', 'tang')
    await Promise.all(Array.from({ length: 20 }, guess))
    for (let n = 0; n < 30; n++) await guess()

    const right = await read(code, 'tang')
    street.clock.now += 60 * minute
    const anHourLater = await read((await show('zhou')).code, 'tang')

    expect([right.status, right.body.refusal]).toEqual([429, 'tooManyTries'])
    expect(anHourLater.status).toBe(201)
  })

  it('is read though the answer to the count was lost: one try is no thirty', async () => {
    const { code } = await show('zhou')
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /TRIES/ })

    expect((await read(code, 'wen')).status).toBe(201)
  })
})
