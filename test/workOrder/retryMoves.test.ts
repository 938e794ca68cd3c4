import { keyAt, settle, streetForFile } from '../support/app'
import { audit } from '../support/audit'
import { tableForFile } from '../support/engine'
import { volunteersOf } from '../volunteer/volunteers'
import { inStatus } from './lives'
import { orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const [roads, water] = ['990100001U01', '990100001U02']

beforeAll(async () => {
  const roles = [{ role: 'resident' as const, scope: street.street.id }]
  await settle(street.deps, street.street, [
    ...Object.values(street.people),
    { id: 'mei', name: 'mei', roles },
  ])
  await volunteersOf(street).takeOn('mei')
})

const versionOf = async (id: string) => orderOf(await street.as('admin').get(`/orders/${id}`)).version

/** Written, and the reply lost on the way from the table; then lost on the way to the caller as well. */
async function lost(id: string, who: string, [move, input]: [move: string, input: object]) {
  const body = { version: await versionOf(id), ...input }
  const command = keyAt(street.clock.now)
  await street.as(who).get('/me')
  table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /\|O#/ })
  const first = await street.as(who).post(`/orders/${id}/${move}`, body, command)
  table.faults.mend()
  street.clock.now += 1000
  const again = await street.as(who).post(`/orders/${id}/${move}`, body, command)
  return { statuses: [first.status, again.status], first: first.body, again: again.body }
}

describe('a lost reply', () => {
  it('of each move of several hands, of whistles and of what is asked: it is made once, and answered alike', async () => {
    const { id } = await inStatus(street, 'filed', { kind: 'help', categoryCode: 'Z99' })
    const until = new Date(street.clock.now + 20 * 86_400_000).toISOString()
    const rating = { contacted: true, solved: 'solved', satisfied: 'satisfied' }
    const life: [who: string, move: string, input: object][] = [
      ['gu', 'dispatch', { lead: { pool: true }, note: '取一趟药' }],
      ['mei', 'grab', {}],
      ['mei', 'return', { reason: '今天去不了' }],
      ['gu', 'dispatch', { lead: { pool: true }, note: '取一趟药' }],
      ['mei', 'grab', {}],
      ['gu', 'recall', { reason: '联系不上' }],
      ['gu', 'escalate', { reason: '社区派不动' }],
      ['streetdesk', 'dispatch', { lead: { unitId: roads }, assist: [water] }],
      ['gu', 'whistle', { calls: [{ unitId: water }], reason: '都来一下' }],
      ['water', 'report-in', {}],
      ['luo', 'accept', {}],
      ['luo', 'extend', { reason: '等配件', until }],
      ['qin', 'grant', { reason: '同意' }],
      ['luo', 'suspend', { reason: '等配件', until }],
      ['qin', 'grant', { reason: '同意' }],
      ['luo', 'resume', { reason: '到货了' }],
      [
        'luo',
        'extend',
        { reason: '还差一天', until: new Date(Date.parse(until) + 86_400_000).toISOString() },
      ],
      ['qin', 'refuse', { reason: '请抓紧' }],
      ['luo', 'finish', { note: '修好了' }],
      ['qin', 'close', { verdict: 'solved' }],
      ['gu', 'rate', rating],
    ]
    for (const [who, move, input] of life) {
      const { statuses, first, again } = await lost(id, who, [move, input])
      expect([move, statuses]).toEqual([move, [200, 200]])
      expect(again).toEqual(first)
    }

    const made = (await stepsOf(street.as('qin'), id)).map(({ move }) => move)
    expect(made).toEqual(['order', 'file', ...life.map(([, move]) => move.replace('-i', 'I'))])
    expect((await audit(table)).troubles).toEqual([])
  })
})
