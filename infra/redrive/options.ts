import { isoTime } from '../import/isoTime'
import { NotUnderstood, understood } from '../understood'

export const usage = `用法 Usage: npm run redrive [-- --play | --since "2026-11-20 18:00"] [--data FOLDER]

  说不出去的变更（死信）一条一条列出来，带原因；修好以后再放一遍，谁也不会收到两次
  Changes that could not be told, each with its reason; played again once what broke them is mended

  --play   再放一遍，放通了的就从列表里去掉
  --since  变更流放弃了的（告警 streamGaveUp、gatherGaveUp）：从这一刻起的事全部重说一遍，照片留住，说过的不会再说
           what the stream gave up: all since then is told again, photos named in it are kept; told twice is nothing new
  --data   数据放在哪里，默认 .data；先停下 npm start。在云上改用环境变量 TABLE_NAME（和函数 stream 的设置一样）`

const options = {
  play: { type: 'boolean', default: false },
  since: { type: 'string' },
  data: { type: 'string', default: '.data' },
  help: { type: 'boolean', default: false },
} as const

function millisecondsOf(since: string) {
  const time = isoTime(since)
  if (time) return Date.parse(time)
  throw new NotUnderstood(`--since ${since}：不是时间，要写成 2026-11-20 18:00 这样 is not a time`, usage)
}

export function readOptions(args: string[]) {
  const { since, ...values } = understood({ args, options }, usage).values
  if (values.play && since !== undefined)
    throw new NotUnderstood('--play 和 --since 是两件事，一次写一个 one or the other', usage)
  return { ...values, since: since === undefined ? undefined : millisecondsOf(since) }
}
