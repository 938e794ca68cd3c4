import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { talkIn } from './talk'

const table = tableForFile()
const street = talkIn(table, 2)
const { topicInTalk, at, on, read } = street

describe('an opinion 意见', () => {
  it('is seen by its author and the desk, and by all once somebody has looked', async () => {
    const talk = at(await topicInTalk())
    const said = await talk.say('lin', '一楼不用出钱，住得越高出得越多')
    expect(said).toMatchObject({ status: 201, body: { opinion: { state: 'waiting', isMine: true } } })
    const { id, lookedAtBy } = said.body.opinion as { id: string; lookedAtBy: string }
    // Monday 10:00 and two working hours, at noon.
    expect(lookedAtBy).toBe('2026-03-02T04:00:00.000Z')

    expect((await talk.list('zhou')).opinions).toEqual([])
    expect((await talk.list('lin')).opinions).toMatchObject([{ id, state: 'waiting', isMine: true }])
    expect((await talk.list('gu')).opinions).toMatchObject([{ id, state: 'waiting', isMine: false }])

    expect((await talk.look('gu', id, [{ look: 'show' }])).status).toBe(200)
    const seen = await talk.list('zhou', 'list=next')
    expect(seen).toMatchObject({
      opinions: [{ id, state: 'shown', isMine: false }],
      answered: 0,
      shown: 1,
      may: { say: true, answer: true, look: false },
      left: 20,
    })
    expect(Object.keys(seen.opinions[0] ?? {}).sort()).toEqual(['at', 'id', 'isMine', 'state', 'words'])
  })

  it('is answered, the answer changed; then it is no card to answer any more', async () => {
    const talk = at(await topicInTalk())
    const id = await talk.shown('lin', '先量一量再说')
    const [first, second] = [keyAt(street.clock.now), keyAt(street.clock.now + 1000)]

    expect((await talk.answer('zhou', id, ['agree', first])).body).toEqual({
      opinionId: id,
      myStance: 'agree',
    })
    expect((await talk.answer('zhou', id, ['disagree', second])).body.myStance).toBe('disagree')
    // The first command once more, late: what was said after it stands.
    expect((await talk.answer('zhou', id, ['agree', first])).body.myStance).toBe('disagree')
    expect((await talk.answer('zhou', id, ['pass', second])).body.refusal).toBe('keyReused')
    expect((await talk.answer('lin', id, ['agree'])).status).toBe(200)

    expect((await talk.list('zhou', 'list=next')).opinions).toEqual([])
    expect((await talk.list('zhou')).opinions).toMatchObject([{ id, myStance: 'disagree' }])
    expect(await talk.list('zhou')).toMatchObject({ answered: 1, shown: 1 })
  })

  it('with a telephone, identity card or plate number is refused by name, and nothing is kept', async () => {
    const talk = at(await topicInTalk())
    const cases = {
      phone: '找我 139 0000 1234 商量',
      idNumber: '身份证11010519900307881X',
      plate: '京A12345老停门口',
    }
    for (const [detail, words] of Object.entries(cases))
      expect((await talk.say('lin', words)).body).toMatchObject({
        refusal: 'personalInWords',
        field: 'words',
        detail,
        title: expect.stringContaining('去掉就能发') as string,
      })
    expect(await talk.list('lin', 'list=mine')).toMatchObject({ opinions: [], left: 20 })
  })

  it('is one of at most twenty of one person, however many are sent at once', async () => {
    const talk = at(await topicInTalk())
    const sent = await Promise.all(Array.from({ length: 26 }, (_, n) => talk.say('lin', `第${n}个想法`)))
    expect(sent.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(20)
    for (let n = 0; n < 26; n++) await talk.say('lin', `再来第${n}个`)
    const mine = await talk.list('lin', 'list=mine')
    expect([mine.opinions.length, mine.left, mine.may.say]).toEqual([20, 0, false])
    expect((await talk.say('lin', '还有一个')).body.refusal).toBe('saidAll')
  })

  it('may be taken back by whoever said it, and nobody shows it again', async () => {
    const topicId = await topicInTalk()
    const talk = at(topicId)
    const id = await talk.shown('lin', '说错了的一句')
    const take = (who: string) => street.as(who).post(`/topics/${topicId}/opinions/${id}/take-back`, {})

    expect((await take('zhou')).status).toBe(404)
    expect((await take('lin')).body).toMatchObject({ opinion: { state: 'takenBack' } })
    expect((await take('lin')).status).toBe(200)
    expect((await talk.list('zhou')).opinions).toEqual([])
    expect((await talk.list('gu')).opinions).toEqual([])
    expect((await talk.look('gu', id, [{ look: 'show' }])).body.refusal).toBe('changedMeanwhile')
    expect((await talk.answer('zhou', id, ['agree'])).body.refusal).toBe('opinionNotShown')
  })

  it('waits in the queue of its desk, the longest first, and leaves it once looked at', async () => {
    const topicId = await topicInTalk()
    const talk = at(topicId)
    const [one, two] = [await talk.say('lin', '等着看的一'), await talk.say('zhou', '等着看的二')]
    const ids = [one, two].map(({ body }) => (body.opinion as { id: string }).id)
    const waiting = async (who: string, place = `${street.street.id}001`) => {
      const { body, status } = await street.as(who).get(`/opinions/waiting?place=${place}`)
      const list = (body.waiting ?? []) as { id: string; topicId: string; isLate: boolean }[]
      return { status, list: list.filter((row) => row.topicId === topicId) }
    }
    const found = await waiting('gu')
    expect(found.list.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(found.list.every(({ isLate }) => !isLate)).toBe(true)
    expect((await waiting('zhou')).status).toBe(403)
    expect((await waiting('gu', `${street.street.id}002`)).status).toBe(403)

    await talk.look('gu', ids[0] ?? '', [{ look: 'refuse', reason: '骂人的话去掉再说' }])
    expect((await waiting('gu')).list.map(({ id }) => id)).toEqual([ids[1]])
    expect((await talk.list('lin', 'list=mine')).opinions).toMatchObject([
      { state: 'refused', reason: '骂人的话去掉再说' },
    ])
    expect((await talk.list('zhou')).opinions.map(({ id }) => id)).toEqual([ids[1]])
  })

  it('hidden again leaves a line in the public log: when, why, by which community, and nothing of it', async () => {
    const talk = at(await topicInTalk())
    const id = await talk.shown('lin', '三楼那家最吵')
    street.clock.now += 60_000
    await talk.look('gu', id, [{ look: 'hide', reason: '说到了具体一家' }])

    const log = await talk.log('tang')
    expect(log.entries).toEqual([
      {
        at: new Date(street.clock.now).toISOString(),
        look: 'hide',
        isComment: false,
        reason: '说到了具体一家',
        by: '梧桐里社区',
      },
      {
        at: new Date(street.clock.now - 60_000).toISOString(),
        look: 'show',
        isComment: false,
        by: '梧桐里社区',
      },
    ])
    expect((await talk.list('zhou')).opinions).toEqual([])
    expect((await talk.answer('zhou', id, ['agree'])).body.refusal).toBe('opinionNotShown')
  })

  it('counts for what the step needs, and a comment answers its question', async () => {
    const topicId = await topicInTalk()
    const { topic } = await read('zhou', topicId)
    const talk = at(topicId)
    const asked = await on(topic)('zhou', 'ask', { words: '停车位划在北边行不行' })
    expect(asked.status).toBe(200)
    const comment = (who: string, words: string) =>
      street.as(who).post(`/topics/${topicId}/questions/1/comments`, { words })
    const said = await comment('lin', '北边要留消防通道')
    expect(said).toMatchObject({ status: 201, body: { comment: { state: 'waiting' } } })
    const { id } = said.body.comment as { id: string }
    expect(id).toMatch(/^q1-/)
    await talk.look('gu', id, [{ look: 'show' }])

    const { body } = await street.as('tang').get(`/topics/${topicId}/questions`)
    expect(body).toMatchObject({
      questions: [
        { n: 1, words: '停车位划在北边行不行', comments: [{ id, words: '北边要留消防通道', isMine: false }] },
      ],
      may: { say: false, look: false },
    })
    const one = await street.as('lin').get(`/topics/${topicId}/questions/1/comments`)
    expect(one.body).toMatchObject({ comments: [{ id, isMine: true }] })
    expect((await street.as('lin').get(`/topics/${topicId}/questions/2/comments`)).status).toBe(404)

    const opinionsMissing = async () =>
      (await read('zhou', topicId)).topic.missing.find(({ what }) => what === 'opinions')?.have
    expect(await opinionsMissing()).toBe(0)
    await talk.shown('lin', '只停本楼的车')
    expect(await opinionsMissing()).toBe(1)
    expect((await talk.log('lin')).entries.map(({ isComment }) => isComment).sort()).toEqual([false, true])

    // Taken in again: gone for others, with its reason in the public log and on its author's own list.
    await talk.look('gu', id, [{ look: 'hide', reason: '点了名' }])
    const seenBy = async (who: string) =>
      (await street.as(who).get(`/topics/${topicId}/questions/1/comments`)).body.comments
    expect(await seenBy('tang')).toEqual([])
    expect((await talk.log('tang')).entries[0]).toMatchObject({
      look: 'hide',
      isComment: true,
      reason: '点了名',
    })
    const { opinions: mine, left } = await talk.list('lin', 'list=mine')
    expect(mine.find((one) => one.id === id)).toMatchObject({ state: 'hidden', reason: '点了名' })
    expect(left).toBe(19)
  })
})
