import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { ImportCommand } from '../../shared/workOrder/import'
import { isoTime } from './isoTime'

/** What older systems call their columns. The first one that is there and not empty counts. */
const names = {
  id: ['id', 'sourceId', '编号', '单号', '工单号', '留言编号'],
  time: ['time', 'at', 'reportedAt', '时间', '上报时间', '留言时间', '创建时间'],
  title: ['title', '标题', '主题', '留言主题'],
  text: ['text', 'description', '内容', '描述', '详情', '留言详情'],
  category: ['category', 'categoryCode', '类别', '分类'],
  address: ['address', '地址', '地点', '位置'],
  latitude: ['latitude', 'lat', '纬度'],
  longitude: ['longitude', 'lng', 'long', '经度'],
} as const

type Name = keyof typeof names
type Read = (name: Name) => string

export type Category = { code: string; name: string }

/** The point where it is; without one at least the words for it, which tell the street's desk where to look. */
function placeOf(read: Read): Pick<ImportCommand, 'place' | 'address'> | undefined {
  const [latitude, longitude] = [read('latitude'), read('longitude')]
  if (!latitude && !longitude) return known({ address: read('address') || undefined })
  const point = { latitude: Number(latitude), longitude: Number(longitude) }
  if (!latitude || !longitude || Object.values(point).some(Number.isNaN)) return undefined
  return { place: { ...point, address: read('address') || '见描述' } }
}

/** A known category by its code or name. A name nobody here knows is left to be guessed from the words. */
const categoryOf = (said: string, categories: Category[]) =>
  categories.find(({ code, name }) => code === said || name === said)?.code

const reader =
  (fields: Record<string, unknown>): Read =>
  (name) => {
    const found = names[name]
      .map((column) => fields[column])
      .find((value) => !['', null, undefined].includes(value as string))
    return String(found ?? '').trim()
  }

/** The first thing that keeps a row from being moved, in Chinese. */
const wrongWith = (read: Read) =>
  [
    read('id') ? '' : '没有编号',
    isoTime(read('time')) ? '' : `时间读不懂：${read('time') || '空'}`,
    read('text') || read('title') ? '' : '没有内容',
    placeOf(read) ? '' : '经纬度读不懂',
  ].find(Boolean)

/** The command that one row asks for, or what is wrong with the row. */
export function commandOf(
  fields: Record<string, unknown>,
  source: string,
  categories: Category[],
): Outcome<ImportCommand> {
  const read = reader(fields)
  const wrong = wrongWith(read)
  if (wrong) return refuse('badInput', { detail: wrong })
  const [title, text] = [read('title'), read('text')]
  return done(
    known({
      source,
      sourceId: read('id'),
      reportedAt: isoTime(read('time')) ?? '',
      text: text || title,
      title: title || undefined,
      categoryCode: categoryOf(read('category'), categories),
      ...placeOf(read),
    }),
  )
}
