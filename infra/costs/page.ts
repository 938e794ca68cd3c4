import type { Counted } from './bill'
import { dayRows, dayTitles } from './dayRows'
import { counted, tableOf } from './figures'
import { lookMs } from '../../functions/clock/called'
import { atOnce, forBells } from '../../functions/clock/sweepAll'
import { habits, takes } from './habits'
import { lifeOf, written } from './otherWay'
import { notKnown, prices } from './prices'
import { lived } from './reports'
import { sumOf } from './use'
import { lifeRows, lookRows, streetRows, unitTitles } from './unitRows'

/** How many streets one clock rings in in a minute, several side by side: in its share of the time of a look. */
const reached = ({ street }: Counted) =>
  counted(
    Math.floor(
      (atOnce * forBells * lookMs) / (takes.roundTrip * Math.max(1, street.clock.minute.roundTrips)),
    ),
  )

/** What the life of one order writes, by who writes it. */
function writesOf({ lives: { commands, photos, heard } }: Counted) {
  const sum = sumOf(Object.values(commands)).writes
  const [asked, drawn, stream, gather] = [sum, photos.writes, heard.stream.writes, heard.gather.writes].map(
    counted,
  )
  return { asked, drawn, stream, gather, all: counted(lifeOf({ commands, photos, heard }).writes) }
}

const farFrom = (all: Counted) => {
  const { asked, drawn, stream, gather, all: sum } = writesOf(all)
  return `一件单子 ${sum} 个写单位，设计时的账（performance.md 1.4）是不到 19：那里只有五步、单子、正文、两个索引和看板的叶子。这里数的是七步，连各步的话、在谁的待办里的索引和大小取整，共 ${asked}；两张照片的票 ${drawn}；看板按天按人数的叶子、消息、查单 ${stream}；共性诉求 ${gather} An order writes ${sum} units where the design reckoned 19 at most: there, five steps with head, body, two indexes and the counter's leaves; here seven with the words of each and every index (${asked}), tickets of photos (${drawn}), leaves, inboxes and search (${stream}), common demands (${gather}).`
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')

const assumed = (all: Counted) => {
  const { looks, photoViews, photoBytes, bells, boards } = habits
  return list([
    `每件单子前后：打开 ${looks.order} 次，待办 ${looks.queue} 页，消息 ${looks.inbox} 次，未读数 ${looks.unread} 次，我报的事 ${looks.mine} 次，看照片 ${photoViews} 张、每张 ${photoBytes / 1000} KB，铃响 ${bells} 次；每个街道一天开看板 ${boards} 次 How often people look is stated, not counted: \`infra/costs/habits.ts\`.`,
    `函数：每个来回 ${takes.roundTrip} 毫秒，一个接一个算，另加 ${takes.own} 毫秒；照片 ${takes.photo} 毫秒；内存照 \`infra/lambdas.ts\` A function is taken to last ${takes.roundTrip} ms for each round trip, one after the other, and ${takes.own} ms of its own.`,
    '每个请求都当函数什么也不记得：人和街道都重新读一遍；变更流每一步单独送到，没有凑成批。忙的时候两样都更省 Every request reads the person and the street anew, and each change comes by itself: the busier, the cheaper.',
    `看板和时钟数的是 51 个网格、当月 ${counted(all.street.orders)} 件的街道；单子数的是 ${lived} 件一起走完一生的平均 The board and the clock are those of a street with so many orders in its month; a life is the mean of ${lived}.`,
    `另一种写法没有跑，按公开的规则推算：每个动作防重记录 ${written.record}、单子 ${written.order}、事件 ${written.event}、计数 ${written.counter} 个写单位，多 4 个来回；读、文字、索引、消息照我们的算。它写到一半会断，断了计数就不对 The other way is reckoned by the published rules, not run; the same reads, words, index entries and messages. It can stop half-way, and then its counters are wrong.`,
    farFrom(all),
    `时钟：一个函数 ${atOnce} 个街道一起看，一分钟头 ${(lookMs * forBells) / 1000} 秒响铃，约 ${reached(all)} 个街道，其余时间汇总；每千个街道配一个（\`EMULIN_CLOCKS\`），看不完的下一分钟从断处接着看。钱按一个接一个算，一起看更省；记看到哪儿每个时钟每分钟写两次，没算 A clock looks at ${atOnce} streets side by side, rings for the first ${(lookMs * forBells) / 1000} s of a minute in about so many and sums up in the time that is left: one for each thousand streets, and what it does not reach is first in the next minute. Its time is counted as if one street came after the other; two writes a minute of each clock's mark are not counted.`,
    '照片的链接和表单按云上的签名算，带着会话令牌，每个一千多个字母 Links and forms of photos are signed as in the cloud, with the session’s token: over a thousand letters each.',
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
