import { opinionKeys } from '../../functions/opinion/keys'
import { voiceIn } from '../../functions/opinion/marks'
import { pack, shortId } from '../../functions/opinion/stances'
import { summaryStore } from '../../functions/opinion/summaryStore'
import { voiceStore } from '../../functions/opinion/voiceStore'
import type { Look, LookCommand } from '../../shared/opinion/opinion'
import { ulidOf } from '../../shared/ulid'
import { courtyard } from '../meeting/courtyard'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const street = courtyard(table, 2)
const { clock } = street
const mostBytes = 400_000

const idOf = (n: number) => {
  const digits = [...String(n).padStart(16, '0')]
  return ulidOf(clock.now, () => Number(digits.shift()))
}
const many = (count: number) => Array.from({ length: count }, (_, n) => n)
/** More than the table counts: it has no quotation marks. */
const bytesOf = (item: unknown) => JSON.stringify(item).length
const kept = async (key: { PK: string; SK: string }) => (await street.deps.table.get(key))?.is as object

describe('what grows with a topic stays within what one item holds', () => {
  it('the counts of ten thousand opinions: the most answered keep theirs', async () => {
    const topicId = await street.topicInTalk()
    const counts = Object.fromEntries(
      many(10_000).map((n) => [idOf(n), { agree: n, disagree: 1000, pass: 10 }]),
    )
    await summaryStore(street.deps.table).keep(topicId, { at: clock.now, people: 50_000, counts })

    const item = (await kept(opinionKeys.summary(topicId))) as { counts: typeof counts }
    expect(bytesOf(item)).toBeLessThan(mostBytes)
    expect(Object.keys(item.counts)).toHaveLength(4000)
    expect([item.counts[idOf(9999)]?.agree, item.counts[idOf(0)]]).toEqual([9999, undefined])
  })

  it('who is in which group, of fifty thousand people', async () => {
    const topicId = await street.topicInTalk()
    const groupOf = Object.fromEntries(many(50_000).map((n) => [`v${String(n).padStart(10, '0')}`, n % 5]))
    await summaryStore(street.deps.table).keepMembers(topicId, groupOf)

    const item = await kept(opinionKeys.members(topicId))
    expect(bytesOf(item)).toBeLessThan(mostBytes)
    expect(Object.keys(item)).toHaveLength(20_000)
  })

  it('of three thousand people and two hundred opinions all are kept', async () => {
    const topicId = await street.topicInTalk()
    const counts = Object.fromEntries(
      many(200).map((n) => [idOf(n), { agree: 1000, disagree: 1000, pass: 1000 }]),
    )
    const groupOf = Object.fromEntries(many(3000).map((n) => [`v${String(n).padStart(10, '0')}`, n % 5]))
    const store = summaryStore(street.deps.table)
    await store.keep(topicId, { at: clock.now, people: 3000, counts })
    await store.keepMembers(topicId, groupOf)

    const [sum, who] = [await kept(opinionKeys.summary(topicId)), await kept(opinionKeys.members(topicId))]
    expect(sum).toMatchObject({ counts })
    expect(who).toEqual(groupOf)
    expect(Math.max(bytesOf(sum), bytesOf(who))).toBeLessThan(mostBytes / 4)
  })

  it('one person’s stances: beyond five thousand a new one is refused, an old one still changed', async () => {
    const topicId = await street.topicInTalk()
    const talk = street.at(topicId)
    const [old, other] = [await talk.shown('lin', '先来的'), await talk.shown('lin', '后来的')]
    await talk.answer('n000', old, ['agree'])
    const key = opinionKeys.stances(topicId, voiceIn(street.deps.seal, topicId, 'n000'))
    const packed = pack({ stance: 'agree', at: clock.now, mark: 'abcdef', over: 'ghijkl' })
    const said = Object.fromEntries([
      ...many(4999).map((n) => [shortId(idOf(n)), packed]),
      [shortId(old), packed],
    ]) as Record<string, string>
    await voiceStore(street.deps.table).save(key, { version: 2, said })

    expect(bytesOf(await street.deps.table.get(key))).toBeLessThan(mostBytes)
    expect((await talk.answer('n000', other, ['agree'])).body.refusal).toBe('tooMany')
    clock.now += 1000
    expect((await talk.answer('n000', old, ['disagree'])).body.myStance).toBe('disagree')
  })

  it('an opinion’s looks: twenty, and the last of them hides it', async () => {
    const topicId = await street.topicInTalk()
    const talk = street.at(topicId)
    const id = await talk.shown('lin', '一句话')
    const commands: Record<'show' | 'hide', LookCommand> = {
      show: { look: 'show' },
      hide: { look: 'hide', reason: '试' },
    }
    const look = async (which: 'show' | 'hide') => (await talk.look('gu', id, [commands[which]])).body.refusal
    for (let n = 0; n < 9; n++)
      expect([await look('hide'), await look('show')]).toEqual([undefined, undefined])
    expect(await look('hide')).toBe(undefined)

    expect(await look('show')).toBe('lookedTooOften')
    const looks: Look[] = (await talk.log('zhou')).entries.map((one) => one.look)
    expect(looks).toHaveLength(20)
    expect((await talk.list('gu')).opinions).toMatchObject([{ id, state: 'hidden' }])
  })

  it('shown after a refusal as often: it can still be hidden', async () => {
    const topicId = await street.topicInTalk()
    const talk = street.at(topicId)
    const { body } = await talk.say('lin', '一句话')
    const { id } = body.opinion as { id: string }
    const show = async () => (await talk.look('gu', id, [{ look: 'show' }])).body.refusal
    const hide = async () => (await talk.look('gu', id, [{ look: 'hide', reason: '试' }])).body.refusal
    await talk.look('gu', id, [{ look: 'refuse', reason: '试' }])
    for (let n = 0; n < 9; n++) expect([await show(), await hide()]).toEqual([undefined, undefined])

    expect(await show()).toBe('lookedTooOften')
    expect((await talk.list('gu')).opinions).toMatchObject([{ id, state: 'hidden' }])
  })

  it('a meeting’s numbers: three hundred without a phone, and whoever has one still gets hers', async () => {
    const { topicId, ...meeting } = await street.begun()
    for (let n = 0; n < 300; n++)
      expect((await meeting.do('zhou', { move: 'askFor' })).refusal).toBe(undefined)
    expect((await meeting.do('zhou', { move: 'askFor' })).refusal).toBe('tooMany')
    expect((await meeting.do('zhou', { move: 'askFor', speaker: 300 })).status).toBe(200)
    const { code } = await meeting.code('zhou')
    await meeting.do('lin', { move: 'attend', code })
    const asked = await meeting.do('lin', { move: 'askForFloor' })
    expect(asked.meeting.speakers.find(({ isMine }) => isMine)?.speaker).toBe(301)
    expect(topicId).toBeTruthy()
  })
})
