import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import { newsFor } from '../../functions/notice/entry'
import { chinaTime } from '../../functions/export/chinaTime'
import { verdictOf } from '../audit/verdict'
import { isInLine, type Restored } from './restore'
import type { Missing } from './words'

const named = (id: string) => `${numberOf(parseOrderId(id).ulid)} ${id}`

const each = (ids: readonly string[], what: string) => ids.map((id) => `  ${named(id)} ${what}`)

const lineOfMissing = ({ orderId, version }: Missing) =>
  version === 0
    ? `  ${named(orderId)} 报的话不在备份里 its words are not in the copy`
    : `  ${named(orderId)} 第 ${version} 步的话不在备份里 the words of step ${version} are not in the copy`

/** What nobody can mend from the copy alone. */
const troublesIn = ({ heads, halfMerged, told }: Restored) => [
  ...each(heads.unreadable, '流转记录读不出来 its steps cannot be read'),
  ...each(heads.broken, '流转记录前后接不上 its steps do not follow from one another'),
  ...each(halfMerged, '并进去的那件不在备份里 the order it went into is not in the copy'),
  ...heads.missing.map(lineOfMissing),
  ...told.failed.map(({ line }) => `  没说出去 not told: ${line}`),
]

/** What was news when the copy was cut, and not all that ever was: told as news, it would be in the inboxes anew. */
function linesOfUntold({ heads, told: { failed, isAll } }: Restored) {
  if (failed.length === 0) return []
  if (failed.some(({ isPassing }) => isPassing))
    return [
      `有 ${failed.length} 项没说出去，有的是一时的（表太忙、连不上）：再运行一次 not told, some for passing reasons: run it once more`,
    ]
  return [
    `没说出去的 ${failed.length} 项不耽误开门：弄清原因以后，七天之内再说一遍（本机先停下 npm start） what was not told keeps nobody out; mend the cause, and tell it again within seven days: npm run redrive -- --since "${chinaTime(heads.cutAt - newsFor)}"`,
    ...(isAll
      ? [
          '那一刻以前的（导入进来的），要关上门再运行一次带 --all 的 what is older needs the door closed, and this command with --all once more',
        ]
      : []),
  ]
}

/** What was done, and what is left to be done by people. */
export function linesOfRestored(restored: Restored) {
  const { heads, listed, signedOut, told, regathered, turnouts, numbers, indexes } = restored
  const troubles = troublesIn(restored)
  return [
    `备份到 The copy ends about ${chinaTime(heads.cutAt)}，工单 orders ${heads.ids.size} 件`,
    `索引按流转记录改正 index keys put right ${heads.putRight.length}，从原来的表补回的话 words brought ${heads.brought}，补上名单 listed ${listed}，电脑退出登录 computers signed out ${signedOut}`,
    `收回不实的消息 notices taken back ${told.untrue}，重说 told again ${told.told}，共性诉求重归 groups made anew ${regathered}，表决到场数重数 turnouts ${turnouts}，指标重数 numbers mended ${numbers.mended}`,
    ...indexes.map(
      ({ index, inTable, inIndex }) =>
        `索引 ${index} 还没建好：表里 ${inTable}，索引里 ${inIndex}；过一会儿再运行一次 index not built yet: run it once more later`,
    ),
    ...(troubles.length > 0 ? ['要人看的 To be looked at by somebody:', ...troubles] : []),
    ...verdictOf(numbers),
    ...linesOfUntold(restored),
    isInLine(restored) ? '可以用了 Ready to be worked on' : '还不能用 Not ready yet',
  ]
}
