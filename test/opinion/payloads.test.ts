import { withoutMarks } from '../../shared/text'
import { tableForFile } from '../support/engine'
import { courtyard } from '../meeting/courtyard'

const table = tableForFile()
const street = courtyard(table)
const { on, read } = street

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x.example","点我")',
  '+1+cmd|calc',
  '@SUM(A1:A9)',
  '\u202E倒过来写的话\u202C',
  '\u2066隐着的\u2069话',
  '{{constructor.constructor("alert(1)")()}}',
]

describe('what people write comes back as text 文字', () => {
  it.each(payloads)('%j in every field', async (payload) => {
    const text = withoutMarks(payload)
    const topicId = await street.topicInTalk()
    const { topic } = await read('zhou', topicId)
    const talk = street.at(topicId)
    const id = await talk.shown('lin', payload)
    await on(topic)('zhou', 'ask', { words: '问一句' })
    const comment = await street.as('lin').post(`/topics/${topicId}/questions/1/comments`, { words: payload })
    expect(comment.body).toMatchObject({ comment: { words: text } })
    await talk.look('gu', id, [{ look: 'hide', reason: payload }])
    await talk.look('gu', id, [{ look: 'show' }])
    expect((await talk.list('zhou')).opinions).toMatchObject([{ words: text }])
    expect((await talk.log('zhou')).entries.map(({ reason }) => reason)).toContain(text)

    const called = await street.call('zhou', topicId, [{ place: payload, agenda: [payload] }])
    expect(called.meeting).toMatchObject({ place: text, agenda: [{ words: text }] })
    const meeting = street.meetingAt(topicId)
    street.clock.now += 3_600_000
    expect((await meeting.do('zhou', { move: 'minutes', words: payload })).meeting.minutes).toMatchObject([
      { words: text },
    ])
    expect((await meeting.do('zhou', { move: 'cancel', reason: payload })).meeting.reason).toBe(text)
  })

  it('is never sent as anything a browser would run', async () => {
    const topicId = await street.topicInTalk()
    await street.at(topicId).shown('lin', payloads[0] ?? '')
    const signedIn = await street.app.request('/v1/sessions', {
      method: 'POST',
      body: JSON.stringify({ code: 'demo:zhou' }),
    })
    const { token } = (await signedIn.json()) as { token: string }
    const answer = await street.app.request(`/v1/topics/${topicId}/opinions?list=all`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('is refused where it cannot be shown or is too long, and nothing is kept', async () => {
    const topicId = await street.topicInTalk()
    const talk = street.at(topicId)
    for (const words of ['', '   ', '\u202E', 'a\u0000b', '\uD800', '长'.repeat(141)])
      expect((await talk.say('lin', words)).body.refusal).toBe('badInput')
    expect((await talk.list('lin', 'list=mine')).opinions).toEqual([])
  })
})
