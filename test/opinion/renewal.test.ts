import { ulidOf } from '../../shared/ulid'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { talkIn } from './talk'

const table = tableForFile()
const street = talkIn(table, 32)
const { clock } = street
const neighbour = (n: number) => `n${String(n).padStart(3, '0')}`
const minute = 60_000

describe('the counts on the opinions page', () => {
  it('are those of a minute ago at most, once thirty have answered, whether or not groups are asked for', async () => {
    const talk = street.at(await street.topicInTalk())
    const id = await talk.shown('lin', '划在北边')
    for (let n = 0; n < 30; n++) await talk.answer(neighbour(n), id, ['agree'])
    const counted = async () => (await talk.list('lin')).opinions.find((one) => one.id === id)?.counts?.agree
    expect(await counted()).toBe(30)
    await talk.groups('lin')

    await talk.answer(neighbour(30), id, ['agree'])
    const later = await talk.shown('zhou', '先划三个月试试')
    expect((await talk.list('lin')).shown).toBe(1)
    clock.now += minute + 1000

    expect((await talk.list('lin')).shown).toBe(2)
    expect(await counted()).toBe(31)
    // The groups are of the same moment or a later one, and nothing of them is lost.
    expect(await talk.groups('lin')).toMatchObject({ people: 31, lack: 'opinions' })
    expect((await talk.answer('zhou', later, ['pass'])).status).toBe(200)
  })
})

describe('a phone whose clock is ahead', () => {
  const setting = async () => {
    const talk = street.at(await street.topicInTalk())
    const id = await talk.shown('lin', '先量一量再说')
    const fast = keyAt(clock.now + 20 * 60 * minute)
    expect((await talk.answer('zhou', id, ['agree', fast])).body.myStance).toBe('agree')
    clock.now += 5 * minute
    return { talk, id, fast }
  }

  it('does not freeze its owner’s stance: what she says later on another phone stands', async () => {
    const { talk, id } = await setting()

    expect((await talk.answer('zhou', id, ['disagree'])).body.myStance).toBe('disagree')
    expect((await talk.list('zhou')).opinions).toMatchObject([{ id, myStance: 'disagree' }])
  })

  it('sends the same command again after that: what was said later still stands', async () => {
    const { talk, id, fast } = await setting()
    await talk.answer('zhou', id, ['disagree'])
    clock.now += minute

    expect((await talk.answer('zhou', id, ['agree', fast])).body.myStance).toBe('disagree')
  })

  it('takes what its owner says on it next', async () => {
    const { talk, id } = await setting()
    const digits = () => 7

    const next = ulidOf(clock.now + 20 * 60 * minute, digits)
    expect((await talk.answer('zhou', id, ['pass', next])).body.myStance).toBe('pass')
  })
})
