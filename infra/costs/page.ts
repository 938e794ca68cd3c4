import type { Counted } from './bill'
import { dayRows, dayTitles } from './dayRows'
import { counted, tableOf } from './figures'
import { habits, takes } from './habits'
import { written } from './otherWay'
import { notKnown, prices } from './prices'
import { lived } from './reports'
import { lifeRows, lookRows, streetRows, unitTitles } from './unitRows'

const minuteMs = 60_000

/** How many streets one look reaches before the next is due. */
const reached = ({ street }: Counted) =>
  counted(Math.floor(minuteMs / (takes.roundTrip * Math.max(1, street.clock.minute.roundTrips))))

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')

const assumed = (all: Counted) => {
  const { looks, photoViews, photoBytes, bells, boards } = habits
  return list([
    `每件单子前后：打开 ${looks.order} 次，待办 ${looks.queue} 页，消息 ${looks.inbox} 次，未读数 ${looks.unread} 次，我报的事 ${looks.mine} 次，看照片 ${photoViews} 张、每张 ${photoBytes / 1000} KB，铃响 ${bells} 次；每个街道一天开看板 ${boards} 次 How often people look is stated, not counted: \`infra/costs/habits.ts\`.`,
    `函数：每个来回 ${takes.roundTrip} 毫秒，一个接一个算，另加 ${takes.own} 毫秒；照片 ${takes.photo} 毫秒；内存照 \`infra/lambdas.ts\` A function is taken to last ${takes.roundTrip} ms for each round trip, one after the other, and ${takes.own} ms of its own.`,
    '每个请求都当函数什么也不记得：人和街道都重新读一遍；变更流每一步单独送到，没有凑成批。忙的时候两样都更省 Every request reads the person and the street anew, and each change comes by itself: the busier, the cheaper.',
    `看板和时钟数的是 51 个网格、当月 ${counted(all.street.orders)} 件的街道；单子数的是 ${lived} 件一起走完一生的平均 The board and the clock are those of a street with so many orders in its month; a life is the mean of ${lived}.`,
    `另一种写法没有跑，按公开的规则推算：每个动作防重记录 ${written.record}、单子 ${written.order}、事件 ${written.event}、计数 ${written.counter} 个写单位，多 4 个来回；读、文字、索引、消息照我们的算。它写到一半会断，断了计数就不对 The other way is reckoned by the published rules, not run; the same reads, words, index entries and messages. It can stop half-way, and then its counters are wrong.`,
    `时钟一个函数挨个看所有街道：一分钟看得完约 ${reached(all)} 个，再多就要分给几个函数；用量不变 One clock looks at all streets in turn and reaches about so many in a minute; beyond that it must be shared out, for the same units.`,
  ])
}

/** docs/costs.md, all of it. */
export const pageOf = (all: Counted) => `# 要花多少 What it costs: \`npm run costs\`

这一页是 \`npm run costs\` 写的，用量是在内嵌数据库上真走一遍数出来的，不要手改。
Written by \`npm run costs\` from units counted in a run on the embedded engine; not to be edited by hand.

## 一个街道、一座城市、全国 A street, a city, a nation

单价：${prices.region} 按需，${prices.asOf} 记下；用量乘单价，没有折扣 Prices of ${prices.region} on demand as noted on ${prices.asOf}, without any discount.

${tableOf(dayTitles, dayRows(all))}

## 用量 The units

### 一件单子 One order

${tableOf(unitTitles, lifeRows(all))}

### 看一眼、响一声 Looks, and a bell

${tableOf(unitTitles, lookRows(all))}

### 一个街道 One street

${tableOf(unitTitles, streetRows(all.street))}

## 怎么算的 What is assumed

${assumed(all)}

## 不知道的 What is not known

${list(notKnown)}
`
