import type { LivesCounted } from './countLives'
import type { StreetCounted } from './countStreet'
import { counted, kilobytes, milli } from './figures'
import { lifeOf, otherLifeOf } from './otherWay'
import type { Use } from './use'

export const unitTitles = [
  '什么 What',
  '写单位 Write units',
  '读单位 Read units',
  '来回 Round trips',
  '函数次数 Function calls',
  '千分之一 GB·秒 1/1000 GB-s',
  '发出 KB out',
]

const row = (what: string, { writes, reads, roundTrips, calls, gbSeconds, bytesOut }: Use) => [
  what,
  ...[writes, reads, roundTrips, calls].map(counted),
  milli(gbSeconds),
  kilobytes(bytesOut),
]

const deeds: Record<string, string> = {
  order: '报 order',
  file: '报单 file',
  dispatch: '派单 dispatch',
  accept: '接单 accept',
  finish: '办结 finish',
  close: '销单 close',
  rate: '评价 rate',
}

/** One order's life, and the same kept the other way. */
export function lifeRows({ lives }: Pick<LivesCounted, 'lives'>) {
  const { commands, photos, heard } = lives
  return [
    ...Object.entries(commands).map(([deed, use]) => row(deeds[deed] ?? deed, use)),
    row('两张照片 two photos', photos),
    row('变更流：看板、消息、查单 stream: numbers, inboxes, search', heard.stream),
    row('变更流：共性诉求 stream: common demands', heard.gather),
    row('**一件单子的一生 one order’s life**', lifeOf(lives)),
    row('**同样一生，按“防重记录＋修改＋事件＋计数” the same, the other way**', otherLifeOf(lives)),
  ]
}

export const lookRows = ({ looks, bell, settings }: Omit<LivesCounted, 'lives'>) => [
  row('打开一件单子 open an order', looks.order),
  row('一页待办，20 件 a page of a queue', looks.queue),
  row('消息 inbox', looks.inbox),
  row('有几条没看 unread', looks.unread),
  row('我报的事 my orders', looks.mine),
  row('以上每个请求里，街道设置占 of each request, the street’s settings', settings),
  row('铃响一次（超时提醒）a bell that strikes', bell),
]

export const streetRows = ({ board, clock }: StreetCounted) => [
  row('打开一次街道看板 a look at the board', board),
  row('时钟一分钟（平时）a minute of the clock', clock.minute),
  row('时钟一夜（汇总、重数）a night of the clock', clock.night),
  row('导出一分钟（没有导出）a minute without exports', clock.exports),
  row('**时钟和导出一天一夜 a day and a night of both**', clock.day),
]
