import { campaignsBefore, campaignTitles } from '../../infra/demo/acting/campaigns'
import { listsBefore } from '../../infra/demo/acting/lists'
import { ordersAbout } from '../../infra/demo/acting/ordersAbout'
import { plansBefore, planTitles } from '../../infra/demo/acting/plans'
import { showcase } from '../../infra/demo/history/showcase'
import { storyOf } from '../../infra/demo/history/storyOf'
import { teller } from '../../infra/demo/history/tell'
import { demoHouseholds } from '../../infra/demo/households'
import { demoPeople } from '../../infra/demo/people/people'
import { savePerson } from '../../infra/demo/people/savePerson'
import { demoStreet } from '../../infra/demo/street'
import type { Answer } from '../../shared/contract'
import { callers, depsFor, start } from '../support/app'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const clock = { now: start }

async function told() {
  const settings = { demo: true, defaultStreet: demoStreet.id, appId: 'wxtest' }
  const deps = depsFor(table, clock, { settings })
  for (const person of demoPeople) await savePerson(deps, person)
  await deps.streets.save(demoStreet, demoHouseholds)
  const { tell } = teller(deps, clock.now)
  for (const spec of showcase(clock.now).filter(({ code }) => ['A01', 'C01'].includes(code)))
    await tell(storyOf(spec, clock.now))
  const again = async () => {
    for (const tellOf of [...campaignsBefore, listsBefore, plansBefore])
      await tellOf({
        teller: teller(deps, clock.now),
        now: clock.now,
        ordersAbout: ordersAbout(deps.table, clock.now),
      })
  }
  return { again, ...callers(deps, clock) }
}

describe('what the demo street does about what keeps coming back', () => {
  it('has one campaign running and one closed, and told again is the same', async () => {
    const { again, as } = await told()
    await again()
    const read = async () => {
      const of = async (query: string) =>
        (await as('guqing').get(`/campaigns${query}`)).body as Answer<'campaigns'>
      const { campaigns } = await of('')
      const past = (await of('?past=yes')).campaigns
      return [campaigns, past].flat().map(({ title, status, orders }) => [title, status, orders])
    }
    const once = await read()
    expect(once).toEqual([
      [campaignTitles.running, 'running', 1],
      [campaignTitles.closed, 'closed', undefined],
    ])
    const planned = async () => {
      const { plans } = (await as('yezhiqiu').get('/plans')).body as Answer<'plans'>
      const { plan } = (await as('yezhiqiu').get(`/plans/${plans[0]?.id ?? ''}`)).body as Answer<'getPlan'>
      return { plans, list: plan.list.map(({ title, since, notes }) => [title, since, notes.length]) }
    }
    const listed = await planned()
    expect(listed).toMatchObject({
      plans: [
        { month: '2026-03', status: 'published', entries: 3 },
        { month: '2026-02', status: 'closed', results: { done: 1, partly: 1, not: 0 } },
      ],
      list: [
        [planTitles.carried, '2026-02', 1],
        [planTitles.running, undefined, 0],
        [planTitles.late, undefined, 0],
      ],
    })
    await again()
    expect(await read()).toEqual(once)
    expect(await planned()).toEqual(listed)
  })
})
