import { OrderCommand } from '../../../shared/workOrder/commands'
import type { ReportBody } from '../../../miniapp/src/drafts/report'
import { categoryOf, readyReport } from '../../../miniapp/src/resident/readyReport'
import { numbersIn } from '../../../miniapp/src/resident/Stopper'
import { lamp, paving } from '../../support/aStreet'
import { aCatalogue } from '../staff/aCatalogue'

const me = { name: '周婶', phone: '15400001234' }
const place = { latitude: 28.971, longitude: 118.871, address: '梧桐里社区 1号楼' }

const aBody = (more: Partial<ReportBody> = {}): ReportBody => ({
  kind: 'issue',
  description: '路灯坏了',
  anonymous: false,
  photoKeys: [],
  place,
  ...more,
})

describe('a report before it is sent', () => {
  it('takes the category that the words mean, until another is chosen', () => {
    const guessed = categoryOf(aCatalogue, aBody())
    const chosen = categoryOf(aCatalogue, aBody({ categoryCode: paving.code }))

    expect([guessed.category?.code, chosen.category?.code]).toEqual([lamp.code, paving.code])
  })

  it('offers a hand first to who asks for one, though the words sound like a repair 求助', () => {
    const hand = { ...lamp, code: 'M02', name: '搭把手', searchWords: ['帮忙'] }
    const catalogue = { categories: [...aCatalogue.categories, hand] }

    const asked = categoryOf(catalogue, aBody({ kind: 'help' }))
    const reported = categoryOf(catalogue, aBody())

    expect(asked.guesses.map(({ code }) => code).slice(0, 2)).toEqual([hand.code, lamp.code])
    expect([asked.category?.code, reported.category?.code]).toEqual([hand.code, lamp.code])
    expect(reported.guesses).not.toContain(hand)
  })

  it('is whole, and what the server takes, with words and a place', () => {
    const { ready, wrong } = readyReport(aBody(), lamp, me)

    expect(wrong).toEqual({})
    expect(OrderCommand.safeParse(ready).success).toBe(true)
    expect(ready.contact).toEqual(me)
  })

  it('names what is missing, by field', () => {
    const { place: _, ...placeless } = aBody()

    expect(Object.keys(readyReport(placeless, undefined, me).wrong)).toEqual(['category', 'place'])
    expect(readyReport(aBody(), paving, me).wrong).toEqual({ question: 'fell' })
  })

  it('gives neither name nor telephone of whoever stays anonymous', () => {
    const { ready } = readyReport(aBody({ anonymous: true, contact: { phone: '15400009999' } }), lamp, me)

    expect(ready.contact).toBeUndefined()
  })

  it('gives the neighbour’s telephone, not one’s own, when it is for a neighbour', () => {
    const body = aBody({ onBehalf: true, contact: { name: '王奶奶', phone: '' } })

    expect(readyReport(body, lamp, me).ready.contact).toEqual({ name: '王奶奶' })
  })

  it('keeps whom to call for a neighbour, though its reporter stays anonymous', () => {
    const contact = { name: '李奶奶', phone: '13900001234' }
    const body = aBody({ onBehalf: true, anonymous: true, contact })

    expect(readyReport(body, lamp, me).ready.contact).toEqual(contact)
  })

  it('sends nobody who asks for a hand to the telephone by a guess alone', () => {
    const words = '家里停电了'
    const [report, help] = (['issue', 'help'] as const).map((kind) =>
      categoryOf(aCatalogue, aBody({ kind, description: words })),
    )

    expect(report?.category?.stopper).toBeTruthy()
    expect(help?.category).toBeUndefined()
    expect(help?.guesses).toEqual(report?.guesses)
  })

  it('leaves out a telephone that was wiped', () => {
    expect(readyReport(aBody({ contact: { phone: '' } }), lamp, me).ready.contact).toEqual({ name: '周婶' })
  })

  it('says what is wrong with a telephone before the server does', () => {
    expect(readyReport(aBody({ contact: { phone: '123' } }), lamp, me).wrong.phone).toContain('11 位')
  })

  it('leaves behind the answers to another category’s questions', () => {
    const body = aBody({ answers: { fell: '是' } })

    expect(readyReport(body, lamp, me).ready.answers).toBeUndefined()
    expect(readyReport(body, paving, me).ready.answers).toEqual({ fell: '是' })
  })

  it('says for a photo without words what it shows', () => {
    expect(readyReport(aBody({ description: ' ' }), lamp, me).ready.description).toBe('路灯不亮，看照片')
  })
})

describe('a matter that is not the street’s', () => {
  it('has every number that its words name one tap away', () => {
    const words = '煤气味先到屋外再打 119，打架打 110，急病打 120；3 楼也一样'

    expect(numbersIn({ words, phone: '110' })).toEqual(['119', '110', '120'])
    expect(numbersIn({ words: '归供电公司管', phone: '95598' })).toEqual(['95598'])
  })
})
