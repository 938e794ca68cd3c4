import type { MotionMove, MotionStatus } from '../../shared/ballot/motion'
import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { aNonce, resident, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302', '303'].map((room) => ({ room })) },
  people: [resident('nextdoor', '101', '99010000100102B2')],
})
const { handIn } = paperIn(street)

const desk = ['gu', 'streetdesk', 'qin', 'fang']
const walkers = ['shen', 'wen']
const neighbours = ['zhou', 'zhouson', 'lin']
const others = ['guest', 'nextdoor', 'tang', 'placing', 'luo', 'admin']
const everybody = [...desk, ...walkers, ...neighbours, ...others]

/** Who may do what, written down a second time, by hand: zhou proposed it, zhouson is of her household. */
const allowed: Record<MotionStatus, Partial<Record<MotionMove, string[]>>> = {
  proposed: { second: ['lin'], withdraw: ['zhou', ...desk], open: desk },
  open: { vote: neighbours, handIn: [...desk, ...walkers], read: [...desk, ...walkers] },
  counting: { read: [...desk, ...walkers] },
  counted: {},
  withdrawn: {},
}

async function inStatus(status: MotionStatus) {
  const topicId = await street.aTopic()
  const { motion } = await street.propose('zhou', topicId)
  if (status === 'withdrawn') await street.as('zhou').post(`/motions/${motion.id}/withdraw`, { version: 1 })
  if (status === 'withdrawn' || status === 'proposed') return motion.id
  const opened = await street.open('gu', motion.id)
  await handIn('gu', motion.id, { room: '303', slip: '1' })
  if (status !== 'open') await street.close(opened.motion)
  if (status === 'counted') {
    street.clock.now = Date.parse(opened.motion.paperUntil ?? '') + 61_000
    await street.ring()
  }
  return motion.id
}

/** One request for each move, well formed. */
function asks(
  who: string,
  motionId: string,
  voter: string,
): Record<MotionMove, () => Promise<{ status: number }>> {
  const as = street.as(who)
  const path = `/motions/${motionId}`
  const closesAt = new Date(street.clock.now + 86_400_000).toISOString()
  return {
    second: () => as.post(`${path}/second`, {}),
    withdraw: () => as.post(`${path}/withdraw`, { version: 1 }),
    open: () => as.post(`${path}/open`, { version: 1, closesAt }),
    vote: () => as.put(`${path}/ballot`, { voter, choice: [], nonce: aNonce(), seen: 0 }),
    handIn: () => as.post(`${path}/papers`, { buildingId: street.building, room: '302', slip: '9' }),
    read: () => as.put(`${path}/slips/1`, { choice: [] }),
  }
}

describe.each(Object.keys(allowed) as MotionStatus[])('a motion that is %s', (status) => {
  let id = ''
  beforeAll(async () => {
    id = await inStatus(status)
  })

  it('offers each person what is hers to do', async () => {
    for (const who of everybody) {
      const { motion } = await street.read(who, id)
      const may = Object.entries(allowed[status]).filter(([, people]) => people.includes(who))
      expect([who, motion.status, [...motion.moves].sort()]).toEqual([
        ...[who, status, may.map(([move]) => move).sort()],
      ])
    }
  })

  it('refuses everything else, to everybody, and stays as it is', async () => {
    const before = await street.read('gu', id)
    for (const who of everybody) {
      const [mine] = await street.votersOf(who, id)
      for (const [move, ask] of Object.entries(asks(who, id, mine?.voter ?? 'nobodys0000'))) {
        const people: Partial<Record<string, string[]>> = allowed[status]
        if (people[move]?.includes(who)) continue
        const { status: said } = await ask()
        // A second that is counted already is answered again.
        expect([who, move, [403, 409].includes(said)]).toEqual([who, move, true])
      }
    }
    expect(await street.read('gu', id)).toEqual(before)
  })
})

it('the lists of members are the desk’s: to read, to write, to tie', async () => {
  const path = '/bodies/990100001001'
  for (const who of everybody) {
    const isDesk = ['gu', 'streetdesk'].includes(who)
    const read = await street.as(who).get('/bodies?communityId=990100001001')
    const tied = await street.as(who).put(`${path}/party/members/nobody0000/person`, { code: '000000' })
    expect([who, read.status === 200, tied.body.refusal === 'codeUnknown']).toEqual([who, isDesk, isDesk])
  }
})
