import { settle } from '../support/app'
import type { TestPerson } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { talkIn } from './talk'

const table = tableForFile()
const street = talkIn(table, 1)
const { id } = street.street
const [near, far] = [`${id}001`, `${id}002`]
const farDesk: TestPerson = { id: 'fardesk', name: '远', roles: [{ role: 'dispatcher', scope: far }] }
const farWatch: TestPerson = { id: 'farwatch', name: '远督', roles: [{ role: 'supervisor', scope: far }] }
const [one, other] = ['楼前的一句话', '全街道的一句话']

/** Who may read what waits at which desk; written down a second time, by hand. */
const readers = {
  [near]: ['gu', 'streetdesk', 'qin'],
  [far]: ['streetdesk', 'qin', 'fardesk', 'farwatch'],
  [id]: ['streetdesk', 'qin'],
}
const everybody = [
  'zhou', // said it, lives there
  'lin', // lives there
  'guest',
  'shen', // works in its grid
  'tang', // works in a grid of the other community
  'gu', // its community's desk
  'streetdesk',
  'qin', // supervises
  'luo', // handles orders
  'admin',
  'fardesk', // the other community's desk
  'farwatch',
]

describe('what waits to be looked at 等着看的', () => {
  beforeAll(async () => {
    await settle(street.deps, street.street, [...Object.values(street.people), farDesk, farWatch])
    await street.at(await street.topicInTalk()).say('zhou', one)
    const { topic } = await street.raise('zhou', { places: [id] })
    await street.on(topic)('streetdesk', 'adopt', street.adopt)
    expect((await street.at(topic.id).say('zhou', other)).status).toBe(201)
  })

  it.each(Object.entries(readers))(
    'at the desk %s is read by whoever serves it, and by nobody else',
    async (place, allowed) => {
      const found: string[] = []
      for (const who of everybody) {
        const { status, body } = await street.as(who).get(`/opinions/waiting?place=${place}`)
        if (status === 200) found.push(who)
        else
          expect([status, body.refusal, JSON.stringify(body).includes('一句话')]).toEqual([
            403,
            'notYourRole',
            false,
          ])
      }
      expect(found).toEqual(allowed)
    },
  )

  it('is the desk’s own: what waits at another is not in its list', async () => {
    const wordsAt = async (who: string, place: string) => {
      const { body } = await street.as(who).get(`/opinions/waiting?place=${place}`)
      return (body.waiting as { words: string }[]).map(({ words }) => words)
    }
    expect(await wordsAt('gu', near)).toEqual([one])
    expect(await wordsAt('fardesk', far)).toEqual([])
    expect(await wordsAt('streetdesk', id)).toEqual([other])
  })
})
