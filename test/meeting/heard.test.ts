import type { MeetingMove } from '../../shared/meeting/meeting'
import { tableForFile } from '../support/engine'
import { noticeStreetForFile } from '../notice/noticeStreet'

const table = tableForFile()
const town = noticeStreetForFile(table)
const hourMs = 3_600_000

const post = async (who: string, path: string, body: object) => {
  const reply = await town.as(who).post(path, body)
  expect(reply.status).toBeLessThan(300)
  return reply.body as { topic: { id: string; version: number } }
}
const iso = (hours: number) => new Date(town.clock.now + hours * hourMs).toISOString()
const plan = () => ({ at: iso(24), place: '亭子', agenda: ['车停哪里'] })

/** Raised by Zhou, who leads it, and talked about. */
async function topicInTalk() {
  const { topic } = await post('zhou', '/topics', {
    title: '1号楼门口老停满车',
    text: '轮椅出不去',
    places: [`${town.street.id}00101B1`],
    orderIds: [],
  })
  const adopt = { version: topic.version, procedureId: 'fivesteps', owner: 'raiser', reason: '要大家定' }
  await post('gu', `/topics/${topic.id}/adopt`, adopt)
  return topic.id
}
async function heard(person: string, topicId: string) {
  await town.hearAll()
  const { notices } = await town.inboxOf(person)
  const ofMeetings = notices.filter(
    ({ topicId: of, of: what }) => of === topicId && what.startsWith('meeting'),
  )
  return ofMeetings.map(({ of }) => of).reverse()
}
const move = (who: string, topicId: string, body: MeetingMove) =>
  post(who, `/topics/${topicId}/meetings/1`, body)

describe('of a meeting 碰头会', () => {
  it('everybody there hears that it is called, elsewhere, and off, each once; not who said so', async () => {
    const topicId = await topicInTalk()
    await post('zhou', `/topics/${topicId}/meetings`, plan())
    expect(await heard('lin', topicId)).toEqual(['meetingCalled'])
    await move('zhou', topicId, { move: 'change', ...plan(), place: '居委会二楼' })
    await move('zhou', topicId, { move: 'change', ...plan(), place: '居委会二楼', at: iso(48) })
    await move('gu', topicId, { move: 'cancel', reason: '下雨' })
    await town.hearAll()

    const all = ['meetingCalled', 'meetingChanged', 'meetingChanged', 'meetingOff']
    expect(await heard('lin', topicId)).toEqual(all)
    expect(await heard('zhouson', topicId)).toEqual(all)
    expect(await heard('zhou', topicId)).toEqual(['meetingOff'])
    expect(await heard('shen', topicId)).toEqual([])
  })

  it('time and place are changed five times, then it is called off; what is talked about may change still', async () => {
    const topicId = await topicInTalk()
    await post('zhou', `/topics/${topicId}/meetings`, plan())
    const change = async (place: string, agenda = '车停哪里') => {
      const body = { move: 'change', at: iso(24), place, agenda: [agenda] }
      return (await town.as('zhou').post(`/topics/${topicId}/meetings/1`, body)).body.refusal
    }
    const said: unknown[] = []
    for (const place of ['一', '二', '三', '四', '五', '六']) said.push(await change(place))
    expect(said).toEqual([...Array.from({ length: 5 }, () => undefined), 'movedEnough'])
    expect(await change('五', '谁来划线')).toBeUndefined()
    await move('zhou', topicId, { move: 'cancel', reason: '改不动了' })
    const changed = Array.from({ length: 5 }, () => 'meetingChanged')
    expect(await heard('lin', topicId)).toEqual(['meetingCalled', ...changed, 'meetingOff'])
  })

  it('what is two days old when it is heard is no news', async () => {
    const topicId = await topicInTalk()
    await post('zhou', `/topics/${topicId}/meetings`, plan())
    town.clock.now += 48 * hourMs
    expect(await heard('lin', topicId)).toEqual([])
    await post('zhou', `/topics/${topicId}/meetings`, plan())
    town.clock.now += 48 * hourMs - 1
    expect(await heard('lin', topicId)).toEqual(['meetingCalled'])
  })

  it('whoever moved in since hears of what is new from then on', async () => {
    const topicId = await topicInTalk()
    await post('zhou', `/topics/${topicId}/meetings`, plan())
    await town.hearAll()
    await town.deps.people.save('newcomer', { name: '刚搬来', homeStreet: town.street.id })
    const household = { buildingId: `${town.street.id}00101B1`, room: '501', label: '', verified: true }
    const roles = [{ role: 'resident' as const, scope: town.street.id }]
    await town.deps.people.saveStanding('newcomer', town.street.id, { roles, household })
    await move('zhou', topicId, { move: 'change', ...plan(), agenda: ['谁来划线'] })
    expect(await heard('newcomer', topicId)).toEqual([])
    await move('zhou', topicId, { move: 'change', ...plan(), place: '居委会二楼' })
    expect(await heard('newcomer', topicId)).toEqual(['meetingChanged'])
  })

  it('another agenda at the same time and place is nobody’s news', async () => {
    const topicId = await topicInTalk()
    const called = plan()
    await post('gu', `/topics/${topicId}/meetings`, called)
    await move('gu', topicId, { move: 'change', ...called, agenda: ['谁来划线'] })
    expect(await heard('lin', topicId)).toEqual(['meetingCalled'])
    expect(await heard('zhou', topicId)).toEqual(['meetingCalled'])
  })
})
