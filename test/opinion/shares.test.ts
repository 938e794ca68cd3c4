import { opinionKeys } from '../../functions/opinion/keys'
import { opinionStore } from '../../functions/opinion/store'
import { pack, shortId } from '../../functions/opinion/stances'
import { voiceStore } from '../../functions/opinion/voiceStore'
import type { Group, Groups } from '../../shared/opinion/groups'
import type { Stance } from '../../shared/opinion/stance'
import { ulidOf } from '../../shared/ulid'
import { chanceFrom } from '../../functions/opinion/chance'
import { tableForFile } from '../support/engine'
import { talkIn } from './talk'

const table = tableForFile()
const people = 40
const street = talkIn(table, people)
const { clock } = street
const neighbour = (n: number) => `n${String(n).padStart(3, '0')}`

const tripsOf = async <T>(work: () => Promise<T>) => {
  const { result, trips } = await table.meter.during(work)
  return { result, trips: trips.map(({ operation }) => operation).sort() }
}

/** How the n-th neighbour answers the m-th of nine: two camps, of 24 and 16, that meet in the last. */
const answerOf = (n: number, m: number): Stance => {
  if (m === 8) return 'agree'
  const isFirst = n % 5 < 3
  return isFirst === m % 2 < 1 ? 'agree' : 'disagree'
}

const sizesOf = (groups: Groups) =>
  groups.is === 'groups' ? groups.groups.map(({ size }) => size) : groups.is

describe('how far the talk has come 大家说到哪了', () => {
  let topicId: string
  let ids: string[]
  /** Whose camp the opinion is of, and how many of how many agree. */
  const said = (group: Group | undefined) =>
    group?.agreeMost.map(({ id, number, of }) => `${ids.indexOf(id) % 2} ${number}/${of}`)

  beforeAll(async () => {
    topicId = await street.topicInTalk()
    ids = []
    for (let m = 0; m < 9; m++)
      ids.push(await street.at(topicId).shown(m < 5 ? 'lin' : 'zhou', `第${m}条想法`))
    for (let n = 0; n < 29; n++)
      for (const [m, id] of ids.entries()) await street.at(topicId).answer(neighbour(n), id, [answerOf(n, m)])
  }, 120_000)

  it('shows no share of 29 people, and says how many are missing', async () => {
    const talk = street.at(topicId)
    expect(await talk.groups('lin')).toEqual({
      is: 'tooFew',
      lack: 'people',
      people: 29,
      needed: 30,
      at: new Date(clock.now).toISOString(),
      minority: [],
    })
    const { opinions } = await talk.list('lin')
    expect(opinions.filter(({ counts }) => counts)).toEqual([])
  })

  it('of 40 people shows both camps, what they share, and what the few think', async () => {
    const talk = street.at(topicId)
    for (let n = 29; n < people; n++)
      for (const [m, id] of ids.entries()) await talk.answer(neighbour(n), id, [answerOf(n, m)])
    clock.now += 61_000
    await street.as(neighbour(0)).get('/me')
    const cold = await tripsOf(() => talk.groups(neighbour(0)))
    const groups = cold.result
    expect(sizesOf(groups)).toEqual([24, 16])
    if (groups.is !== 'groups') throw new Error(groups.is)
    expect(groups.groups.map(({ isMine }) => isMine)).toEqual([true, false])
    expect(said(groups.groups[0])).toEqual(['0 24/24', '0 24/24', '0 24/24'])
    expect(said(groups.groups[1])).toEqual(['1 16/16', '1 16/16', '1 16/16'])
    expect(groups.bridging).toMatchObject([
      { id: ids[8], words: '第8条想法', number: 40, of: 40, leastPercent: 100 },
    ])
    // What the 16 say to each of them, most do not share: kept.
    expect(groups.minority.length).toBe(5)
    for (const { id, stance, number, of } of groups.minority)
      expect([stance, number, of]).toEqual([ids.indexOf(id) % 2 ? 'agree' : 'disagree', 16, 40])
    expect(groups.people).toBe(40)

    // The second who asks within a minute costs two reads, and moves nothing.
    const warm = await tripsOf(() => talk.groups(neighbour(1)))
    expect(sizesOf(warm.result)).toEqual([24, 16])
    expect(warm.trips.filter((name) => name !== 'GetItem')).toEqual(['BatchGetItem', 'BatchGetItem'])
    expect(cold.trips.filter((name) => name === 'Query')).toHaveLength(2)
    expect(cold.trips.filter((name) => name === 'PutItem')).toHaveLength(2)
  })

  it('shows each count now, and reads as much for a page however many have answered', async () => {
    const talk = street.at(topicId)
    await talk.list(neighbour(3))
    const { result, trips } = await tripsOf(() => talk.list(neighbour(3)))
    expect(result.opinions.find(({ id }) => id === ids[8])?.counts).toEqual({
      agree: 40,
      disagree: 0,
      pass: 0,
    })
    expect(trips).toEqual(['BatchGetItem', 'Query'])
  })

  it('leaves out what was hidden since', async () => {
    const talk = street.at(topicId)
    await talk.look('gu', ids[8] ?? '', [{ look: 'hide', reason: '试' }])
    expect(JSON.stringify(await talk.groups('lin'))).not.toContain('第8条想法')
  })

  it('takes answers by the page: each opinion once', async () => {
    const talk = street.at(topicId)
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await talk.list('guest', `list=next&limit=3${cursor && `&cursor=${cursor}`}`)
      seen.push(...page.opinions.map(({ id }) => id))
      cursor = page.cursor ?? ''
    } while (cursor)
    expect(seen).toEqual(ids.slice(0, 8).sort())
  })
})

describe('a thousand people and a hundred opinions', () => {
  it('are grouped with a few reads, and by the second with two', async () => {
    const topicId = await street.topicInTalk()
    const chance = chanceFrom(11)
    const digit = () => Math.floor(chance() * 32)
    const ids = Array.from({ length: 100 }, (_, at) => ulidOf(clock.now + at, digit))
    const opinions = opinionStore(street.deps.table)
    for (const [at, id] of ids.entries())
      await opinions.create(
        {
          id,
          topicId,
          words: `想法${at}`,
          at: clock.now,
          lookBy: clock.now,
          state: 'shown',
          version: 1,
          said: '',
          looks: [],
        },
        [street.building],
      )
    const likes = ids.map(() => Array.from({ length: 4 }, () => (chance() < 0.5 ? 0.95 : 0.05)))
    const voices = voiceStore(street.deps.table)
    for (let n = 0; n < 1000; n++) {
      const said = Object.fromEntries(
        ids.flatMap((id, m) => {
          if (chance() < 0.5) return []
          const stance: Stance = chance() < (likes[m]?.[n % 4] ?? 0) ? 'agree' : 'disagree'
          return [[shortId(id), pack({ stance, at: clock.now, mark: 'abcdef' })]]
        }),
      )
      await voices.save(opinionKeys.stances(topicId, `voice${n}`), { version: 1, said })
    }
    await street.as('lin').get('/me')

    const began = process.cpuUsage()
    const cold = await tripsOf(() => street.at(topicId).groups('lin'))
    process.stdout.write(
      `1000 × 100: ${Math.round(process.cpuUsage(began).user / 1000)} ms of computing, ${cold.trips.join(' ')}\n`,
    )
    const warm = await tripsOf(() => street.at(topicId).groups('zhou'))

    expect(sizesOf(cold.result)).toEqual([250, 250, 250, 250])
    expect(cold.trips.filter((name) => name === 'Query').length).toBeLessThanOrEqual(6)
    expect(warm.trips.filter((name) => name !== 'GetItem')).toEqual(['BatchGetItem', 'BatchGetItem'])
  }, 120_000)
})
