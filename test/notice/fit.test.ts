import { messageOf } from '../../functions/notice/message'
import { demoTemplates } from '../../infra/local/wechat/demoTemplates'
import { aStreet } from '../support/aStreet'
import { start } from '../support/app'
import { wrongField } from '../../infra/local/wechat/fields'
import { fit, timeSaid } from '../../shared/notice/fit'
import { noticePhrases, noticeTitles } from '../../shared/notice/copy'

const cases: [field: string, text: string, fits: string][] = [
  ['thing1', '路灯不亮', '路灯不亮'],
  ['thing1', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing1', '一二三四五六七八九十一二三四五六七八九十多', '一二三四五六七八九十一二三四五六七八九…'],
  ['thing1', '第一行\n第二行', '第一行 第二行'],
  ['thing1', '   ', '-'],
  ['thing1', `${'灯'.repeat(18)}😀亮了`, `${'灯'.repeat(18)}…`],
  ['phrase2', '办好了', '办好了'],
  ['phrase2', '办好了，请评', '办好了请评'],
  ['phrase2', '一二三四五六七', '一二三四五'],
  ['phrase2', 'OK', '无'],
  ['character_string3', '1117-03864-2', '1117-03864-2'],
  ['character_string3', '单号 1117-03864-2', '1117-03864-2'],
  ['character_string3', '单号', '-'],
  ['name4', '市政养护所路灯班组值班电话', '市政养护所路灯班组值'],
  ['number5', '第 12 件', '12'],
  ['number5', '没有', '0'],
  ['time6', '2026年11月22日 15:01', '2026年11月22日 15:01'],
  ['unheardOf7', '一二三四五六七八九十一二三四五六七八九十多', '一二三四五六七八九十一二三四五六七八九…'],
]

describe('values of a message 模板字段', () => {
  it.each(cases)('%s of “%s” is “%s”', (field, text, fits) => {
    expect(fit(field, text)).toBe(fits)
    if (field !== 'unheardOf7') expect(wrongField([field], { [field]: { value: fits } })).toBeUndefined()
  })

  it('say a moment in China as the field time wants it', () => {
    expect(timeSaid(Date.parse('2026-11-22T16:05:00Z'))).toBe('2026年11月23日 00:05')
  })

  it('are whole for every notice: five Chinese letters, twenty of any kind', () => {
    for (const phrase of Object.values(noticePhrases)) expect(fit('phrase2', phrase)).toBe(phrase)
    expect(noticePhrases.projectUnmatched).toBe('没办成')
    for (const title of Object.values(noticeTitles)) expect(fit('thing4', title)).toBe(title)
  })
})

it('every message fits the fields of its template, whatever is longest', () => {
  const street = {
    ...aStreet(),
    categories: aStreet().categories.map((category) => ({ ...category, name: '长'.repeat(40) })),
  }
  const [orderId = ''] = ['990100001-00101-2603-01KJP4C580WA6WS4BW0NYPXDVQ']
  const entry = {
    ...{ of: 'closed' as const, desk: 'resident' as const, at: start, w: 0, x: 0 },
    ...{ orderIds: [orderId], marks: ['a'], category: 'A01', gridId: '99010000100101' },
  }
  const chosen = demoTemplates.result
  if (!chosen) throw new Error('no template')

  const { data } = messageOf(entry, chosen, street)

  expect(data['thing1']?.value).toBe(`${'长'.repeat(19)}…`)
  expect(data['character_string5']?.value).toMatch(/^\d{4}-\d{5}-\d$/)
})
