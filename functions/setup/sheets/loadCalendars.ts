import type { Calendar } from '../../../shared/clock/calendar'
import { dayMs } from '../../../shared/clock/china'
import { dayIn } from './dayIn'
import { originOf, rowsOf, take, type Loading } from './loading'
import type { Origin } from './origins'
import type { RowReader } from './rowReader'

const longestHoliday = 15

function daysOf(row: RowReader): string[] {
  const from = dayIn(row, '开始')
  const until = row.text('结束') ? dayIn(row, '结束') : from
  if (!from || !until) return []
  const count = (Date.parse(until) - Date.parse(from)) / dayMs + 1
  if (count < 1) row.wrong('结束', '在开始之前')
  if (count > longestHoliday) row.wrong('结束', `一段最多 ${longestHoliday} 天`)
  if (count < 1 || count > longestHoliday) return []
  return Array.from({ length: count }, (_, after) =>
    new Date(Date.parse(from) + after * dayMs).toISOString().slice(0, 10),
  )
}

export function loadCalendars(loading: Loading) {
  const rows = rowsOf(loading, 'calendars')
  if (!rows) return
  const years = new Map<string, { thing: Calendar; origin: Origin }>()
  for (const row of rows) {
    const list = row.oneOf('安排', { 放假: 'holidays', 上班: 'workdays' } as const)
    const isConfirmed = row.oneOf('已公布', { 是: true, 否: false, '': false })
    for (const day of list ? daysOf(row) : []) {
      const year = yearOf(years, day, row)
      if (!isConfirmed) year.thing.isConfirmed = false
      if (!list) continue
      const place = year.thing[list].push(day) - 1
      year.origin.within = { ...year.origin.within, [`${list}.${place}`]: originOf(row, { [place]: '开始' }) }
    }
  }
  const found = [...years.values()]
  take(loading, 'calendars', {
    list: found.map(({ thing }) => thing),
    origins: found.map(({ origin }) => origin),
  })
}

function yearOf(years: Map<string, { thing: Calendar; origin: Origin }>, day: string, row: RowReader) {
  const name = day.slice(0, 4)
  const origin = originOf(row, { year: '开始', isConfirmed: '已公布' })
  const fresh = { thing: { year: Number(name), holidays: [], workdays: [], isConfirmed: true }, origin }
  const year = years.get(name) ?? fresh
  years.set(name, year)
  return year
}
