import type { MadeMove, Status } from '../../shared/workOrder/transitions'
import { callers, depsFor, settle, streetForFile } from '../support/app'
import { aStreet, gas, peopleOf } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { inStatus, type Life } from './lives'
import { orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const unit = '990100001U01'

/** What to say with each move, so that only who asks and when decides. */
const inputs = (life: Life): Record<MadeMove, object> => ({
  file: {},
  handle: {},
  dispatch: { lead: { unitId: unit } },
  accept: {},
  return: { reason: '不归我们管' },
  finish: { note: '办好了' },
  rework: { reason: '还没好' },
  close: { verdict: 'solved' },
  rate: { contacted: true, solved: 'solved', satisfied: 'basically' },
  reopen: { reason: '又坏了' },
  decline: { reason: '请找供电公司' },
  withdraw: { reason: '自己好了' },
  merge: { intoOrderId: life.otherId },
  join: {},
  note: { words: '看过了' },
  remind: { reason: '请快一点' },
})

const inWork: Status[] = ['ordered', 'filed', 'dispatched', 'accepted', 'finished']

/**
 * Who may make which move from where, written down a second time, by hand, from the procedure: in the life that
 * `lives.ts` leads, zhou reports in shen's grid, gu dispatches to luo's unit, luo accepts and finishes.
 */
const allowed: Record<MadeMove, [who: string[], from: Status[]]> = {
  file: [['shen'], ['ordered']],
  handle: [['shen'], ['ordered']],
  dispatch: [['gu', 'streetdesk'], ['filed']],
  accept: [['luo', 'yu', 'fang'], ['dispatched']],
  return: [
    ['luo', 'yu', 'fang'],
    ['dispatched', 'accepted'],
  ],
  finish: [['luo'], ['accepted']],
  rework: [['qin', 'fang'], ['finished']],
  close: [['qin', 'fang'], ['finished']],
  rate: [['zhou'], ['closed']],
  reopen: [['zhou', 'qin', 'fang'], ['closed']],
  decline: [
    ['shen', 'gu', 'streetdesk'],
    ['ordered', 'filed'],
  ],
  withdraw: [['zhou'], ['ordered', 'filed']],
  merge: [
    ['shen', 'gu', 'streetdesk'],
    ['ordered', 'filed'],
  ],
  join: [['lin', 'guest'], inWork],
  note: [
    ['zhou', 'shen', 'gu', 'streetdesk', 'luo', 'yu', 'fang', 'qin'],
    [...inWork, 'closed'],
  ],
  remind: [['zhou', 'qin', 'fang'], inWork],
}

/** Once luo has it in his own hands, his colleagues of the unit have not. */
const onlyLuo = (move: MadeMove, status: Status) => move === 'return' && status === 'accepted'
/** A unit knows of an order from the day it was handed to it. */
const notYetTheirs = (move: MadeMove, status: Status, who: string) =>
  move === 'note' && ['ordered', 'filed'].includes(status) && ['luo', 'yu'].includes(who)

const may = (move: MadeMove, status: Status, who: string) => {
  const [people, from] = allowed[move]
  if (!people.includes(who) || !from.includes(status)) return false
  return !(onlyLuo(move, status) && who !== 'luo') && !notYetTheirs(move, status, who)
}

const everybody = [
  'zhou',
  'lin',
  'guest',
  'shen',
  'tang',
  'gu',
  'streetdesk',
  'luo',
  'yu',
  'water',
  'qin',
  'fang',
  'admin',
]
const statuses: Status[] = [...inWork, 'closed', 'declined', 'withdrawn', 'merged']
const moves = Object.keys(allowed) as MadeMove[]

describe('every move from every status by every person', () => {
  it.each(statuses)('answers as the procedure says: %s', async (status) => {
    const wrong: string[] = []
    let life = await inStatus(street, status)
    for (const move of moves) {
      for (const who of everybody) {
        const offered = (await street.as(who).get(`/orders/${life.id}`)).body.moves as MadeMove[]
        const reply = await street.as(who).post(`/orders/${life.id}/${move}`, {
          version: life.version,
          ...inputs(life)[move],
        })
        const isAllowed = may(move, status, who)
        const isRefused = [403, 409].includes(reply.status) && reply.body.refusal !== 'changedMeanwhile'
        if (isAllowed ? reply.status !== 200 : !isRefused) {
          wrong.push(`${who} ${move} from ${status}: ${reply.status} ${reply.body.refusal ?? ''}`)
        }
        if (offered.includes(move) !== isAllowed)
          wrong.push(`${who} is shown ${move} in ${status}: ${!isAllowed}`)
        if (reply.status === 200) life = await inStatus(street, status)
      }
    }

    expect(wrong).toEqual([])
  })
})

describe('who finished never closes', () => {
  it('refuses 销单 to a supervisor who accepted it, and to one who finished it', async () => {
    const life = await inStatus(street, 'dispatched')
    await street.as('fang').post(`/orders/${life.id}/accept`, { version: 3 })
    await street.as('fang').post(`/orders/${life.id}/finish`, { version: 4, note: '办好了' })

    const { status, body } = await street
      .as('fang')
      .post(`/orders/${life.id}/close`, { version: 5, verdict: 'solved' })
    const seen = await street.as('fang').get(`/orders/${life.id}`)

    expect([status, body.refusal]).toEqual([403, 'selfClose'])
    expect(seen.body.moves).not.toContain('close')
  })
})

describe('what is not one’s own to see', () => {
  it('answers a private order to another resident as if it were not there', async () => {
    const life = await inStatus(street, 'ordered', { categoryCode: 'B01' })
    const missing = life.id.slice(0, -4) + '0000'

    const seen = await street.as('lin').get(`/orders/${life.id}`)
    const moved = await street.as('lin').post(`/orders/${life.id}/join`, { version: 1 })
    const nothing = await street.as('lin').get(`/orders/${missing}`)

    const say = ({ status, body }: typeof seen) => [status, body.refusal, body.title]
    expect(say(seen)).toEqual(say(nothing))
    expect(say(moved)).toEqual(say(nothing))
  })

  it('answers another street’s order to nobody of this one, whatever the role', async () => {
    const other = aStreet('990100002')
    const people = Object.values(peopleOf(other)).map((person) => ({ ...person, id: `${person.id}2` }))
    await settle(street.deps, other, people)
    const life = await inStatus(street, 'finished')

    for (const { id } of people) {
      const { status } = await street.as(id).get(`/orders/${life.id}`)
      const move = await street
        .as(id)
        .post(`/orders/${life.id}/close`, { version: life.version, verdict: 'solved' })
      const queue = await street.as(id).get('/queues/check-990100001')
      expect([id, status, move.status, queue.status]).toEqual([id, 404, 404, 404])
    }
  })

  it('shows neighbours neither reporter nor address nor exact point, and no words until somebody looked', async () => {
    const life = await inStatus(street, 'ordered')

    const before = orderOf(await street.as('lin').get(`/orders/${life.id}`))
    await street.as('shen').post(`/orders/${life.id}/file`, { version: 1 })
    const after = orderOf(await street.as('lin').get(`/orders/${life.id}`))

    expect([before.description, before.reporter, before.place.address, before.place.isExact]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ])
    expect(after.description).toContain('路灯')
    expect([after.reporter, after.place.address]).toEqual([undefined, undefined])
  })

  it('tells those who handle it who reported, but never of an anonymous one', async () => {
    const contact = { name: '周玉兰', phone: '19900001001' }
    const open = await inStatus(street, 'accepted', { contact })
    const hidden = await inStatus(street, 'accepted', { contact, anonymous: true })

    expect(orderOf(await street.as('luo').get(`/orders/${open.id}`)).reporter).toMatchObject(contact)
    for (const who of ['luo', 'shen', 'gu', 'qin', 'admin']) {
      const text = JSON.stringify((await street.as(who).get(`/orders/${hidden.id}`)).body)
      expect(text).not.toMatch(/周玉兰|19900001001/)
    }
  })
})

describe('what a move needs', () => {
  it('asks for a photo where the category does 办结', async () => {
    const life = await inStatus(street, 'accepted', { categoryCode: gas.code })

    const { status, body } = await street
      .as('luo')
      .post(`/orders/${life.id}/finish`, { version: 4, note: '好了' })

    expect([status, body.refusal, body.field]).toEqual([422, 'photoMissing', 'photoKeys'])
  })

  it('asks for the reason when it was not solved 销单', async () => {
    const life = await inStatus(street, 'finished')

    const { status, body } = await street
      .as('qin')
      .post(`/orders/${life.id}/close`, { version: 5, verdict: 'partly' })

    expect([status, body.refusal]).toEqual([422, 'reasonMissing'])
  })
})

describe('somebody whose role was taken', () => {
  it('can do nothing more half a minute later', async () => {
    const life = await inStatus(street, 'ordered')
    await street.as('shen').get('/me')
    const later = { now: street.clock.now + 31_000 }
    const { as } = callers(depsFor(table, later), later)
    await street.deps.people.saveStanding('shen', street.street.id, { roles: [] })

    const { status } = await as('shen').post(`/orders/${life.id}/file`, { version: 1 })
    await street.deps.people.saveStanding('shen', street.street.id, { roles: street.people.shen.roles })

    expect(status).toBe(403)
  })
})
