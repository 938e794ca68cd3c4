import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { talkIn } from './talk'

const table = tableForFile()
const street = talkIn(table, 6)
const { on, read, later, clock } = street
const neighbour = (n: number) => `n00${n}`

/** Everything that the step asks for, and on to the vote. */
async function goOn(topicId: string) {
  const { topic } = await read('zhou', topicId)
  for (const kind of ['notice', 'materials'])
    await on(topic)('zhou', 'inform', { kind, title: '先看看', words: '要花多少钱', photoKeys: [] })
  later(3)
  const next = await on(topic)('zhou', 'next')
  if (next.topic.status !== 'decide') throw new Error(JSON.stringify(next))
}

describe('once the talk is over', () => {
  it('what was said stands with its counts, from five people on; nothing more is said or answered', async () => {
    const topicId = await street.topicInTalk()
    const talk = street.at(topicId)
    const ids = []
    for (const words of ['划在北边', '不划', '先划三个月试试']) ids.push(await talk.shown('lin', words))
    const [first = '', second = ''] = ids
    for (let n = 0; n < 5; n++) await talk.answer(neighbour(n), first, [n < 4 ? 'agree' : 'disagree'])
    const [answer, say] = [keyAt(clock.now), keyAt(clock.now)]
    await talk.answer(neighbour(5), second, ['disagree', answer])
    await talk.say('lin', '还没人看过', say)
    const during = await talk.list('zhou')
    expect(during.opinions.filter(({ counts }) => counts)).toEqual([])
    expect(await talk.groups('zhou')).toMatchObject({ is: 'tooFew', people: 6, needed: 30, minority: [] })

    await goOn(topicId)

    const after = await talk.list('zhou')
    expect(after.opinions.map(({ counts }) => counts)).toContainEqual({ agree: 4, disagree: 1, pass: 0 })
    expect(after.may).toEqual({ say: false, answer: false, look: false })
    expect(await talk.groups('zhou')).toMatchObject({
      is: 'tooFew',
      lack: 'opinions',
      needed: 5,
      minority: [{ id: first, stance: 'disagree', number: 1, of: 5 }],
    })
    expect((await talk.say('lin', '再说一句')).body.refusal).toBe('wrongStep')
    expect((await talk.answer('zhou', first, ['agree'])).body.refusal).toBe('wrongStep')
    // What was acknowledged is acknowledged again, under the same key.
    expect((await talk.answer(neighbour(5), second, ['disagree', answer])).status).toBe(200)
    expect((await talk.say('lin', '还没人看过', say)).status).toBe(201)
    // The desk still looks at what waits, and hides what should not stand.
    expect((await talk.look('gu', first, [{ look: 'hide', reason: '点了名' }])).status).toBe(200)
    expect((await talk.list('zhou')).opinions.map(({ id }) => id)).not.toContain(first)
  })
})
