import type { Item } from '../../functions/table/store'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { hearAll } from './hearAll'
import { paperIn } from './paper'
import { turnoutTold } from './turnoutTold'
import { resident, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302', '777', '888'].map((room) => ({ room, area: 81.37 })) },
  people: [resident('sevenseven', '777'), resident('eighteight', '888')],
})
const { handIn, readSlip, readIn, takeBack } = paperIn(street)
const { aVote, cast, read } = street

const isOfVote = ({ PK }: { PK: string }) => /^(V|VS|VT|VL|VR)#/.test(PK)
const wordsOf = (thing: unknown) => JSON.stringify(thing)

/** A mark of a ballot holds its time too. */
const partsOf = (leaf: unknown, SK: string): unknown[] =>
  typeof leaf === 'string' && leaf.length === 14 && SK.length === 11
    ? [leaf, leaf.slice(0, 6), parseInt(leaf.slice(6), 36)]
    : [leaf]

/** A vote with ballots on the phone and on paper, before its end. */
async function aVoteUnderway() {
  const motion = await aVote()
  const ballots = [
    await cast('sevenseven', motion.id, { choice: ['yes'] }),
    await cast('eighteight', motion.id, { choice: ['no'] }),
  ]
  await handIn('gu', motion.id, { room: '301', slip: '4711' })
  await readSlip('shen', motion.id, { slip: '4711', choice: ['no'] })
  await turnoutTold(table, street, motion.id)
  return { motion, ballots }
}

describe('before the count', () => {
  it('no item of the table says who voted, from where or what, but for what is sealed', async () => {
    const { ballots } = await aVoteUnderway()

    const items = (await everyItem(table)).filter(isOfVote)
    const kept = items.filter(({ PK }) => !PK.startsWith('VR#'))
    for (const secret of ['sevenseven', 'eighteight', '777', '888', '8137', '"yes"', '"no"'])
      expect(wordsOf(kept)).not.toContain(secret)
    for (const { nonce, hash, voter } of ballots)
      for (const secret of [nonce, hash, voter]) expect(wordsOf(items)).not.toContain(secret)
    // A slip stands beside no household, a household beside no slip.
    expect(wordsOf(kept.filter(({ PK }) => !PK.startsWith('VS#')))).not.toContain('4711')
    const ballotItems = kept.filter(({ PK }) => PK.startsWith('V#'))
    expect(ballotItems.map((item) => Object.keys(item).sort())).toEqual(
      ballotItems.map(() => ['PK', 'SK', 'c', 'ks', 't']),
    )
    // Its length says nothing either: not how many were chosen, not on paper or not.
    expect(new Set(ballotItems.map(({ c }) => (c as Uint8Array).length)).size).toBe(1)
  })

  it('nor does the stream, nor any answer to anybody else', async () => {
    const { motion, ballots } = await aVoteUnderway()
    const stream = streamOfTable(table)
    const records = (await stream.records()).filter(({ dynamodb }) =>
      dynamodb?.Keys?.['PK']?.S?.startsWith('V#'),
    )
    stream.stop()
    const answers = await Promise.all(
      ['lin', 'gu', 'shen', 'streetdesk', 'qin'].flatMap((who) =>
        ['', '/turnout', '/slips', '/resolution', '/hashes'].map(async (part) => {
          const { body } = await street.as(who).get(`/motions/${motion.id}${part}`)
          return wordsOf(body)
        }),
      ),
    )

    for (const secret of [
      'sevenseven',
      'eighteight',
      ...ballots.flatMap(({ nonce, hash, voter }) => [nonce, hash, voter]),
    ]) {
      expect(wordsOf(records)).not.toContain(secret)
      expect(answers.filter((answer) => answer.includes(secret))).toEqual([])
    }
    expect(answers.filter((answer) => /"(tally|choice|chosen)"/.test(answer))).toEqual([])
    expect(records.length).toBeGreaterThan(0)
  })

  it('a building with fewer than five ballots says nothing of itself', async () => {
    const { motion } = await aVoteUnderway()
    const { body } = await street.as('lin').get(`/motions/${motion.id}/turnout`)

    expect(body).toMatchObject({
      turnout: { byNumber: { part: 3, whole: 4 }, onPaper: 1, buildings: [{ label: '1号楼', entitled: 4 }] },
    })
    expect(wordsOf(body)).not.toContain('taking')
  })

  it('a motion of another street is not there', async () => {
    const motion = await aVote()
    const foreign = motion.id.replace(/^990100001/, '990100002')

    expect((await read('zhou', foreign)).refusal).toBe('notFound')
    expect((await cast('zhou', foreign, { voter: 'abcdefghijk' })).refusal).toBe('notFound')
  })
})

/** Every word and number in an item, but for its place. */
function leavesOf(thing: unknown): unknown[] {
  if (thing instanceof Uint8Array || thing === null || typeof thing !== 'object') return [thing]
  return Object.values(thing).flatMap(leavesOf)
}

describe('a slip of paper', () => {
  it('shares nothing with the ballot it stands for, taken back or not: no time, and no mark of a command', async () => {
    const base = street.clock.now
    let ticks = 0
    // A clock that goes on, as a real one does.
    Object.defineProperty(street.clock, 'now', { configurable: true, get: () => base + ticks++ })
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '4711' })
    await handIn('gu', motion.id, { room: '302', slip: '4712' })
    await readSlip('shen', motion.id, { slip: '4711', choice: ['no'] })
    await takeBack('gu', motion.id, { slip: '4712' })
    await hearAll(table, street)
    Object.defineProperty(street.clock, 'now', { configurable: true, writable: true, value: base + ticks })

    const place = motion.id.replaceAll('-', '#')
    const items: Item[] = await everyItem(table)
    const leaves = (prefix: string) =>
      new Set(
        items
          .filter(({ PK }) => PK.startsWith(`${prefix}#${place}`))
          .flatMap(({ PK: _, SK, ...item }) => leavesOf(item).flatMap((leaf) => partsOf(leaf, SK))),
      )
    const onBallots = leaves('V')
    const onSlips = [...leaves('VS'), ...leaves('VT')]
    expect(onBallots.size).toBeGreaterThan(4)
    expect(onSlips.filter((leaf) => onBallots.has(leaf))).toEqual([])
    // Nor is there any moment on it, by which it would meet what a home was told.
    expect([...leaves('VS')].filter((leaf) => Number(leaf) >= base)).toEqual([])
    const told = items.filter(({ PK, SK }) => PK === 'U#zhou' && SK.startsWith('I#'))
    const times = told.flatMap(({ at }) => (typeof at === 'number' ? [at] : []))
    expect(times.length).toBeGreaterThan(0)
    expect(times.filter((at) => onBallots.has(at))).toEqual([])
  })
})

describe('what somebody else has', () => {
  it('is of no use: her name for a ballot casts nothing for another', async () => {
    const motion = await aVote()
    const [hers] = await street.votersOf('sevenseven', motion.id)

    const stolen = await cast('lin', motion.id, { voter: hers?.voter ?? '' })

    expect([stolen.status, stolen.refusal]).toEqual([403, 'notYourBallot'])
  })

  it('is one choice that the rule knows, and one nonce of the right length', async () => {
    const motion = await aVote()
    const wrong = [
      await cast('lin', motion.id, { choice: ['maybe'] }),
      await cast('lin', motion.id, { choice: ['yes', 'no'] }),
      await cast('lin', motion.id, { nonce: 'short' }),
    ]
    await handIn('gu', motion.id, { room: '301', slip: '1' })
    await readIn(motion.id, '1', ['yes'])

    expect(wrong.map(({ refusal }) => refusal)).toEqual(['badInput', 'badInput', 'badInput'])
  })
})
