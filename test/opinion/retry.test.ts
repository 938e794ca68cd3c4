import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { courtyard } from '../meeting/courtyard'

const table = tableForFile()
const street = courtyard(table, 2)
const { clock } = street

/** The answer is lost; the net delivers it twice; or it never arrives, until the caller hears so and tries again. */
const troubles = [
  { kind: 'loseReply', times: 1 },
  { kind: 'duplicate', times: 1 },
  { kind: 'loseRequest', times: 20 },
] as const
const hears = (trouble: (typeof troubles)[number], status: number) => (trouble.times === 1 ? status : 503)

describe('a reply that is lost', () => {
  it.each([
    ['her place among the twenty', /^OP#.*\|A#/],
    ['the words', /^OP#.*\|O#/],
  ])('after %s: sent again it is one opinion in one place', async (_, pattern) => {
    for (const trouble of troubles) {
      const talk = street.at(await street.topicInTalk())
      const key = keyAt(clock.now)
      table.faults.inject({ ...trouble, operation: 'PutItem', key: pattern })
      const first = await talk.say('lin', '只说一遍', key)
      expect(first.status).toBe(hears(trouble, 201))
      table.faults.mend()
      const again = await talk.say('lin', '只说一遍', key)

      expect(again.status).toBe(201)
      expect(await talk.list('lin', 'list=mine')).toMatchObject({
        opinions: [{ words: '只说一遍' }],
        left: 19,
      })
      expect((await talk.say('lin', '换一句', key)).body.refusal).toBe('keyReused')
    }
  })

  it('of a stance: it is answered, and counts once', async () => {
    for (const trouble of troubles) {
      const talk = street.at(await street.topicInTalk())
      const id = await talk.shown('lin', '一句话')
      const key = keyAt(clock.now)
      table.faults.inject({ ...trouble, operation: 'PutItem', key: /^OS#/ })
      const first = await talk.answer('zhou', id, ['agree', key])
      expect(first.status).toBe(hears(trouble, 200))
      table.faults.mend()
      expect((await talk.answer('zhou', id, ['agree', key])).body).toEqual({
        opinionId: id,
        myStance: 'agree',
      })
      expect((await talk.groups('zhou')).people).toBe(1)
    }
  })

  it('of a look: the retry hears what the first would have, though others looked since', async () => {
    const talk = street.at(await street.topicInTalk())
    const { body } = await talk.say('lin', '一句话')
    const { id } = body.opinion as { id: string }
    const key = keyAt(clock.now)
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /^OP#.*\|O#/ })
    const first = await talk.look('gu', id, [{ look: 'show' }, key])
    await talk.look('streetdesk', id, [{ look: 'hide', reason: '重了' }])
    const again = await talk.look('gu', id, [{ look: 'show' }, key])

    expect(first.status).toBe(200)
    expect(again).toEqual(first)
    expect((await talk.log('zhou')).entries).toHaveLength(2)
    expect((await talk.look('gu', id, [{ look: 'refuse', reason: '别的' }, key])).body.refusal).toBe(
      'keyReused',
    )
  })

  it.each(troubles)('at a meeting ($kind): called once, attended once, asked once', async (trouble) => {
    const topicId = await street.topicInTalk()
    const [call, ask] = [keyAt(clock.now), keyAt(clock.now)]
    const twice = async <T>(key: RegExp, work: () => Promise<T & { status: number }>, status: number) => {
      table.faults.inject({ ...trouble, operation: 'PutItem', key })
      expect((await work()).status).toBe(hears(trouble, status))
      table.faults.mend()
      return work()
    }
    const called = await twice(/^MT#.*\|M#/, () => street.call('zhou', topicId, [{}, call]), 201)
    expect(called.meeting.n).toBe(1)

    clock.now += 3_600_000
    const meeting = street.meetingAt(topicId)
    const { code } = await meeting.code('zhou')
    const here = await twice(/^MT#.*\|A#/, () => meeting.do('lin', { move: 'attend', code }), 200)
    expect(here.meeting.people).toBe(1)
    const asked = await twice(/^MT#.*\|M#/, () => meeting.do('lin', { move: 'askForFloor' }, ask), 200)
    expect(asked.meeting.speakers).toEqual([{ speaker: 1, turns: 0, isWaiting: true, isMine: true }])
    expect((await meeting.read('zhou')).meeting.version).toBe(2)
  })
})

describe('two at once', () => {
  it('who look at one opinion: one of them stands, the other hears so, the log says it once', async () => {
    const talk = street.at(await street.topicInTalk())
    for (let round = 0; round < 10; round++) {
      const { body } = await talk.say('lin', `第${round}句`)
      const { id } = body.opinion as { id: string }
      const looked = await Promise.all([
        talk.look('gu', id, [{ look: 'show' }]),
        talk.look('streetdesk', id, [{ look: 'refuse', reason: '重复了' }]),
      ])
      const [shown, refused] = looked
      // Refused first, it may still be shown; shown first, it cannot be refused any more.
      const opinion = (await talk.list('lin', 'list=mine')).opinions.find((one) => one.id === id)
      const wins = looked.filter(({ status }) => status === 200).length
      expect(wins).toBeGreaterThanOrEqual(1)
      expect(looked.every(({ status }) => status === 200 || status === 409)).toBe(true)
      expect(opinion?.state).toBe(shown.status === 200 ? 'shown' : 'refused')
      if (wins === 1)
        expect([shown, refused].find(({ status }) => status !== 200)?.body.refusal).toBe('changedMeanwhile')
    }
  })

  it('who show it and hide it: what stands is what the log says last', async () => {
    const talk = street.at(await street.topicInTalk())
    const id = await talk.shown('lin', '一句话')
    for (let round = 0; round < 10; round++) {
      clock.now += 1000
      await Promise.all([
        talk.look('gu', id, [{ look: 'hide', reason: '收' }]),
        talk.look('streetdesk', id, [{ look: 'show' }]),
      ])
      const [opinion] = (await talk.list('gu')).opinions
      const looks = [...(await talk.log('zhou')).entries].reverse().map(({ look }) => look)
      // Shown and hidden by turns, never twice the same.
      expect(looks.every((look, at) => look !== looks[at - 1])).toBe(true)
      if (opinion?.state === 'hidden') await talk.look('gu', id, [{ look: 'show' }])
    }
  })

  it('stances of one person on many opinions: none is lost', async () => {
    const talk = street.at(await street.topicInTalk())
    const ids = []
    for (let n = 0; n < 6; n++) ids.push(await talk.shown('lin', `第${n}句`))
    await Promise.all(ids.map((id) => talk.answer('zhou', id, ['agree'])))
    expect((await talk.list('zhou')).answered).toBe(6)
  })
})
