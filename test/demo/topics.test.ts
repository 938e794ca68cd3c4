import { savePerson } from '../../infra/demo/people/savePerson'
import { demoHouseholds } from '../../infra/demo/households'
import { demoPeople } from '../../infra/demo/people/people'
import { communityId } from '../../infra/demo/places'
import { demoStreet } from '../../infra/demo/street'
import { teller } from '../../infra/demo/history/tell'
import { topicsBefore, topicTitles } from '../../infra/demo/topics/topicsBefore'
import type { Answer } from '../../shared/contract'
import { callers, depsFor, start } from '../support/app'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const clock = { now: start }

type Cards = Answer<'topics'>['topics']

async function told() {
  const settings = { demo: true, defaultStreet: demoStreet.id, appId: 'wxtest' }
  const deps = depsFor(table, clock, { settings })
  for (const person of demoPeople) await savePerson(deps, person)
  await deps.streets.save(demoStreet, demoHouseholds)
  const tell = async () => {
    for (const topic of topicsBefore) await topic({ teller: teller(deps, clock.now), now: clock.now })
  }
  return { tell, ...callers(deps, clock) }
}

describe('what the demo street talks over', () => {
  it('stands at four steps, and told again is the same', async () => {
    const { tell, as } = await told()
    await tell()
    const of = async (community: number) =>
      ((await as('guqing').get(`/topics?desk=${communityId(community)}`)).body as { topics: Cards }).topics
    const read = async () => [...(await of(1)), ...(await of(2))]
    const once = await read()
    expect(once.map(({ title, status }) => [title, status]).sort()).toEqual(
      topicTitles.map((title, at) => [title, ['discuss', 'decide', 'act', 'raise'][at]]).sort(),
    )
    await tell()
    expect(await read()).toEqual(once)
  })
})
