import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { aNonce, kindsOf, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
})
const { aVote, cast, votersOf, close } = street
const { handIn, readSlip } = paperIn(street)

describe('what was acknowledged', () => {
  it('exists once, whatever reply was lost: each command sent again gets the answer of the first time', async () => {
    const motion = await aVote()
    const [mine] = await votersOf('zhou', motion.id)
    const ballot = {
      voter: mine?.voter ?? '',
      choice: ['yes'],
      nonce: aNonce(),
      key: keyAt(street.clock.now),
      seen: 0,
    }
    table.faults.inject({ kind: 'loseReply', operation: 'UpdateItem' })
    table.faults.inject({ kind: 'loseRequest', operation: 'UpdateItem', times: 9 })
    const lost = await cast('zhou', motion.id, ballot)
    table.faults.mend()
    street.clock.now += 5000
    const again = await cast('zhou', motion.id, ballot)
    const change = { ...ballot, choice: ['no'], key: keyAt(street.clock.now), seen: 1 }
    const changed = await cast('zhou', motion.id, change)
    const replayed = await cast('zhou', motion.id, ballot)
    const other = await cast('zhou', motion.id, { ...ballot, choice: ['no'] })

    expect([lost.status, again.status, changed.status]).toEqual([503, 200, 200])
    expect([replayed.at, replayed.hash, other.refusal]).toEqual([again.at, again.hash, 'keyReused'])
    street.clock.now = Date.parse(motion.closesAt ?? '') + 1
    const late = await cast('zhou', motion.id, { ...ballot, key: keyAt(street.clock.now) })
    const replayedLate = await cast('zhou', motion.id, ballot)
    expect([late.refusal, replayedLate.at]).toEqual(['voteClosed', again.at])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 0, no: 1 })
  })

  it('on paper too: a registration broken off between its two writes is completed by the next try', async () => {
    const motion = await aVote()
    const key = keyAt(street.clock.now)
    table.faults.inject({ kind: 'loseRequest', operation: 'UpdateItem', times: 9 })
    const lost = await handIn('gu', motion.id, { room: '301', slip: '12', key })
    table.faults.mend()
    const again = await handIn('gu', motion.id, { room: '301', slip: '12', key })
    const reading = keyAt(street.clock.now)
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /^VS#/ })
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /^VS#/, times: 9 })
    await readSlip('shen', motion.id, { slip: '12', choice: ['yes'], key: reading })
    table.faults.mend()
    const read = await readSlip('shen', motion.id, { slip: '12', choice: ['yes'], key: reading })
    await readSlip('streetdesk', motion.id, { slip: '12', choice: ['yes'] })

    expect([lost.status, again.status, read.slip.state]).toEqual([503, 201, 'second'])
    expect((await close(motion)).resolution).toMatchObject({ ballots: 1, paper: { unread: 0 } })
  })
})
