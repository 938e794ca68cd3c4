import { dayOf, priceOf, totalOf, type Counted, type Part } from './bill'
import { counted, dollars } from './figures'
import { scales, streetsOfOneClock } from './habits'
import { lifeOf, otherLifeOf } from './otherWay'
import type { Use } from './use'

const parts: Record<Part, string> = {
  writes: '表：写 table writes',
  reads: '表：读 table reads',
  functions: '函数 functions',
  api: '接口请求 HTTP API requests',
  photos: '照片存取请求 requests for photos',
  schedules: '定时 schedules',
  out: '发往手机的流量 out to phones',
}

const month = 30
const daySeconds = 86_400
/** A peak is ten times the average. */
const peak = 10

export const dayTitles = ['每天，美元 A day, US dollars', ...scales.map(({ name }) => name)]

/** What a day costs at each scale, part by part, and what a month does, ours beside the other way. */
export function dayRows(all: Counted) {
  const [ours, others] = [lifeOf(all.lives), otherLifeOf(all.lives)]
  const days = scales.map((scale) => dayOf(scale, ours, all))
  const otherDays = scales.map((scale) => dayOf(scale, others, all))
  const line = (what: string, these: readonly Use[], figure: (use: Use) => string) => [
    what,
    ...these.map(figure),
  ]
  const writesAndReads = (use: Use) => priceOf(use).writes + priceOf(use).reads
  return [
    ['单子 orders', ...scales.map(({ orders }) => counted(orders))],
    ['街道 streets', ...scales.map(({ streets }) => counted(streets))],
    [
      '时钟 clocks, `EMULIN_CLOCKS`',
      ...scales.map(({ streets }) => counted(Math.ceil(streets / streetsOfOneClock))),
    ],
    // Object.entries forgets which names its keys are.
    ...(Object.entries(parts) as [Part, string][]).map(([part, what]) =>
      line(what, days, (use) => dollars(priceOf(use)[part])),
    ),
    line('**一天 a day**', days, (use) => dollars(totalOf(use))),
    line('**30 天 a month**', days, (use) => dollars(month * totalOf(use))),
    line('30 天，按“防重记录＋修改＋事件＋计数” the other way', otherDays, (use) =>
      dollars(month * totalOf(use)),
    ),
    line('30 天，只算表 the table alone', days, (use) => dollars(month * writesAndReads(use))),
    line('30 天，只算表，另一种写法 the other way', otherDays, (use) => dollars(month * writesAndReads(use))),
    line('写单位/秒，十倍高峰 write units a second, ten times the average', days, (use) =>
      counted(Math.round((peak * use.writes) / daySeconds)),
    ),
    line('同上，另一种写法 the other way', otherDays, (use) =>
      counted(Math.round((peak * use.writes) / daySeconds)),
    ),
  ]
}
