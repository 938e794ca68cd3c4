import { everyItem } from '../support/audit'
import { settle } from '../support/app'
import type { TestPerson } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { courtyard } from '../meeting/courtyard'

const table = tableForFile()
const street = courtyard(table)
const { clock } = street

/** With an id and a name that nothing else can happen to say. */
const neighbour: TestPerson = {
  id: 'neighbourwhosaysit',
  name: '说话的邻居甲',
  roles: [{ role: 'resident', scope: street.street.id }],
  household: { buildingId: `${street.street.id}00101B1`, room: '7701', label: '', verified: true },
}

beforeAll(() => settle(street.deps, street.street, [...Object.values(street.people), neighbour]))

describe('who said, answered, came', () => {
  it('stands in no item beside it, and in no answer but her own', async () => {
    const { topicId, ...meeting } = await street.begun()
    const talk = street.at(topicId)
    const others = await talk.shown('lin', '别人说的一句')
    const own = await talk.shown(neighbour.id, '她说的一句')
    await talk.say(neighbour.id, '她说了还没人看的一句')
    await talk.answer(neighbour.id, others, ['disagree'])
    await talk.answer(neighbour.id, own, ['agree'])
    await talk.look('gu', own, [{ look: 'hide', reason: '试一试' }])
    await talk.look('gu', own, [{ look: 'show' }])
    const { code } = await meeting.code('zhou')
    await meeting.do(neighbour.id, { move: 'attend', code: code === '000000' ? '000001' : '000000' })
    await meeting.do(neighbour.id, { move: 'attend', code })
    await meeting.do(neighbour.id, { move: 'askForFloor' })
    await meeting.do('zhou', { move: 'giveFloor', speaker: 1 })
    clock.now += 1000

    const hers = [neighbour.id, neighbour.name, '7701']
    const items = await everyItem(table)
    const ofTheTalk = items.filter(({ PK }) => /^(OP|OS|MT)#/.test(PK))
    expect(ofTheTalk.length).toBeGreaterThan(6)
    expect(ofTheTalk.filter((item) => hers.some((mark) => JSON.stringify(item).includes(mark)))).toEqual([])
    // And where she stands, what she said does not: neither the topic nor an opinion of it.
    const withHer = items.filter((item) => JSON.stringify(item).includes(neighbour.id))
    const ulid = topicId.split('-')[1] ?? ''
    expect(withHer.filter((item) => JSON.stringify(item).includes(ulid))).toEqual([])
    expect(withHer.filter((item) => [own, others].some((id) => JSON.stringify(item).includes(id)))).toEqual(
      [],
    )

    const paths = ['opinions?list=all', 'opinions/log', 'groups', 'questions', 'meetings', 'meetings/1', '']
    for (const who of ['zhou', 'lin', 'gu', 'streetdesk', 'qin', 'admin'])
      for (const rest of paths) {
        const { body } = await street.as(who).get(`/topics/${topicId}${rest && `/${rest}`}`)
        expect(hers.filter((mark) => JSON.stringify(body).includes(mark))).toEqual([])
      }
    expect((await talk.list(neighbour.id, 'list=mine')).opinions).toHaveLength(2)
  })

  it('cannot be joined: what she says, how she answers and where she is stand under different marks', async () => {
    const items = await everyItem(table)
    const marks = (pattern: RegExp) => items.flatMap(({ PK, SK }) => pattern.exec(`${PK}|${SK}`)?.[1] ?? [])
    const authors = marks(/^OP#.*\|A#(.+)$/)
    const voices = marks(/^OS#.*\|(.+)$/)
    const here = marks(/^MT#.*\|A#\d\d#(.+)$/)
    expect([authors.length, voices.length, here.length].every((count) => count > 0)).toBe(true)
    expect(new Set([...authors, ...voices, ...here]).size).toBe(authors.length + voices.length + here.length)
  })

  it('is as well hidden in another topic: the same person has other marks there', async () => {
    const before = (await everyItem(table)).filter(({ PK }) => PK.startsWith('OS#')).map(({ SK }) => SK)
    const talk = street.at(await street.topicInTalk())
    await talk.answer(neighbour.id, await talk.shown('lin', '又一句'), ['agree'])
    const after = (await everyItem(table)).filter(({ PK }) => PK.startsWith('OS#')).map(({ SK }) => SK)
    expect(after.length).toBe(before.length + 1)
    expect(new Set(after).size).toBe(after.length)
  })
})
