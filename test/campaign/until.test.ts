import { tableForFile } from '../support/engine'
import { campaignStreet } from './campaignStreet'

const street = campaignStreet(tableForFile())

// Monday, 2 March 2026, in China.
const [yesterday, today, soon] = ['2026-03-01', '2026-03-02', '2026-03-04']
const refused = ({ refusal, field }: { refusal?: string | undefined; field?: unknown }) => [refusal, field]

describe('until when a campaign is to be done', () => {
  it('is no day that is over already, when it is made and when it begins anew', async () => {
    expect(refused(await street.make('gu', { until: yesterday }))).toEqual(['dayPast', 'until'])
    expect((await street.make('gu', { until: today })).status).toBe(201)
    const closed = street.on(await street.inStatus('closed'))
    const reopen = async (until: string) => refused(await closed('gu', 'reopen', { reason: '又灭了', until }))
    expect(await reopen(yesterday)).toEqual(['dayPast', 'until'])
    expect(await reopen(today)).toEqual([undefined, undefined])
  })

  it('stays when something else is changed of one that is late, and is put off to no other past day', async () => {
    const campaign = await street.inStatus('planned', { until: soon })
    const { title, why } = campaign
    const change = async (until: string) => {
      const body = { title, why, until, owner: { personId: 'shen' } }
      return refused(await street.on(campaign)('gu', 'change', body))
    }
    street.later(7)
    expect(await change(soon)).toEqual([undefined, undefined])
    expect(await change('2026-03-05')).toEqual(['dayPast', 'until'])
    street.later(-7)
  })
})
