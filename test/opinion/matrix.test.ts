import { openBallot, afterCount } from '../../functions/topic/ballots'
import { aStreet, type TestPerson } from '../support/aStreet'
import { settle } from '../support/app'
import { tableForFile } from '../support/engine'
import { courtyard } from '../meeting/courtyard'
import type { TopicSeen } from '../topic/topicStreet'

const table = tableForFile()
const street = courtyard(table, 1)
const { raise, on, adopt } = street
const { id } = street.street

const resident = (who: string, scope: string, buildingId?: string): TestPerson => ({
  id: who,
  name: who,
  roles: [{ role: 'resident', scope }],
  ...(buildingId && { household: { buildingId, room: '101', label: '', verified: true } }),
})

/** Verified, but in a building that the topic is not about. */
const far = resident('far', id, `${id}00201B3`)
const elsewhere = resident('elsewhere', '990100002', '99010000200101B1')

beforeAll(async () => {
  await settle(street.deps, aStreet('990100002'), [elsewhere])
  await settle(street.deps, street.street, [
    ...Object.values(street.people),
    resident('n000', id, street.building),
    far,
  ])
})

let waiting: TopicSeen | undefined

/** The steps of a topic that zhou raised for building 1 and owns; gu has the desk of its community. */
const steps = {
  // Of one person only a few may wait at a time: here nothing becomes of it, so one will do.
  raise: async () => (waiting ??= (await raise('zhou')).topic),
  refused: async () =>
    on((await raise('zhou')).topic)('gu', 'refuse', { reason: '先找物业' }).then(({ topic }) => topic),
  discuss: async () => on((await raise('zhou')).topic)('gu', 'adopt', adopt).then(({ topic }) => topic),
  decide: async () =>
    on((await raise('zhou')).topic)('gu', 'adopt', { ...adopt, procedureId: 'fourandtwo' }).then(
      ({ topic }) => topic,
    ),
  publish: async () => {
    const topic = await steps.decide()
    for (const n of [1, 2, 3]) {
      await openBallot(topic.id, { n, now: street.clock.now }, street.deps.table)
      await afterCount(topic.id, { n, outcome: 'adopted', now: street.clock.now }, street.deps.table)
    }
    return topic
  },
}
type StepName = keyof typeof steps
const everyStep = Object.keys(steps) as StepName[]

const everybody = [
  'zhou', // raised it, owns it, lives there
  'lin', // lives there
  'guest', // nobody has verified her home
  'far', // verified, elsewhere in the street
  'shen', // works in its grid
  'gu', // its community's desk
  'streetdesk',
  'qin', // supervises
  'luo', // handles orders
  'admin',
  'elsewhere', // of another street
]

/** Before it is adopted those see it whom it concerns, and the desk; afterwards the street. */
const concerned = ['zhou', 'lin', 'gu', 'streetdesk', 'qin']
const ofTheStreet = everybody.filter((who) => who !== 'elsewhere')
const adopted: StepName[] = ['discuss', 'decide', 'publish']
const desk = ['gu', 'streetdesk', 'qin']

type Deed = (who: string, topicId: string, opinionId: string) => Promise<{ status: number }>
const path = (topicId: string, rest: string) => `/topics/${topicId}/${rest}`
const unknown = '01KJQ6Z0000000000000000000'
const inAnHour = { at: '2026-03-02T03:00:00.000Z', place: '亭子', agenda: ['商量'] }

const deeds = {
  read: (who, topic) => street.as(who).get(path(topic, 'opinions?list=all')),
  groups: (who, topic) => street.as(who).get(path(topic, 'groups')),
  log: (who, topic) => street.as(who).get(path(topic, 'opinions/log')),
  questions: (who, topic) => street.as(who).get(path(topic, 'questions')),
  meetings: (who, topic) => street.as(who).get(path(topic, 'meetings')),
  say: (who, topic) => street.as(who).post(path(topic, 'opinions'), { words: '一句话' }),
  answer: (who, topic, opinion) =>
    street.as(who).put(path(topic, `opinions/${opinion}/stance`), { stance: 'agree' }),
  look: (who, topic, opinion) =>
    street.as(who).post(path(topic, `opinions/${opinion}/moderate`), { look: 'hide', reason: '试' }),
  call: (who, topic) => street.as(who).post(path(topic, 'meetings'), inAnHour),
  code: (who, topic) => street.as(who).get(path(topic, 'meetings/1/code')),
} satisfies Record<string, Deed>
type DeedName = keyof typeof deeds

/** Who may do what, and in which steps; written down a second time, by hand. */
const allowed: Record<DeedName, (step: StepName) => readonly string[]> = {
  read: (step) => (adopted.includes(step) ? ofTheStreet : concerned),
  groups: (step) => (adopted.includes(step) ? ofTheStreet : concerned),
  log: (step) => (adopted.includes(step) ? ofTheStreet : concerned),
  questions: (step) => (adopted.includes(step) ? ofTheStreet : concerned),
  meetings: (step) => (adopted.includes(step) ? ofTheStreet : concerned),
  say: (step) => (step === 'discuss' ? ['zhou', 'lin'] : []),
  answer: (step) => (step === 'discuss' ? ['zhou', 'lin'] : []),
  // In the other steps there is no opinion to be looked at.
  look: (step) => (step === 'discuss' ? desk : []),
  call: (step) => (adopted.includes(step) ? ['zhou', ...desk] : []),
  code: (step) => (adopted.includes(step) ? ['zhou', ...desk] : []),
}
const names = Object.keys(deeds) as DeedName[]

async function setting(step: StepName) {
  const topic = await steps[step]()
  if (step !== 'discuss') return { topicId: topic.id, shown: async () => unknown }
  return { topicId: topic.id, shown: () => street.at(topic.id).shown('n000', '先看看再说') }
}

describe('who may say, answer, look, call 议事', () => {
  it.each(everyStep)('in the step %s', async (step) => {
    const done: Record<string, string[]> = {}
    for (const name of names) {
      const { topicId, shown } = await setting(step)
      if (name === 'code') {
        await deeds.call('gu', topicId)
        street.clock.now += 3_600_000
      }
      done[name] = []
      for (const who of everybody) {
        const { status } = await deeds[name](who, topicId, await shown())
        if (status < 300) done[name]?.push(who)
        else expect([403, 404, 409]).toContain(status)
        if (who === 'elsewhere' && name !== 'look') expect(status).toBe(404)
      }
      street.clock.now = Date.parse('2026-03-02T02:00:00Z')
    }
    expect(done).toEqual(Object.fromEntries(names.map((name) => [name, allowed[name](step)])))
  })

  it('what waits is for its author and the desk, in every list', async () => {
    const topic = await steps.discuss()
    const talk = street.at(topic.id)
    await talk.say('n000', '还没人看过的一句')
    const sees = []
    for (const who of [...everybody, 'n000']) {
      const { body } = await street.as(who).get(path(topic.id, 'opinions?list=all'))
      if (JSON.stringify(body).includes('还没人看过')) sees.push(who)
    }
    expect(sees).toEqual([...desk, 'n000'])
  })
})
