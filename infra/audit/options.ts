import { Month } from '../../shared/numbers/windows'
import { NotUnderstood, understood } from '../understood'

export const usage = `用法 Usage: npm run audit [-- --mend] [--since yyyy-MM] [--data FOLDER]

  从工单本身把所有指标重数一遍，再把网格、社区、街道的汇总从每天的数重加一遍，和存着的对，不一样的一条一条列出来
  Counts every number anew from the orders, sums up anew what lies above, and lists each that is not the same

  --mend    把数错的换成重数的；改动过的和加错的月份记下来，服务开着时几分钟内重新汇总
  --since   从哪个月的数对起，默认三年；更早报的单读不到的，不判也不改
  --data    数据放在哪里，默认 .data；先停下 npm start。npm start --memory 的数据只在内存里，对不了。在云上改用环境变量 TABLE_NAME（和函数 stream 的设置一样）`

/** What every audit is asked: from which month on, and where the data lies. */
export const auditOptions = {
  since: { type: 'string' },
  data: { type: 'string', default: '.data' },
  help: { type: 'boolean', default: false },
} as const

/** A month that is none would compare nothing, and nothing would be found wrong. */
export function refuseNoMonth(since: string | undefined, usage: string) {
  if (since !== undefined && !Month.safeParse(since).success)
    throw new NotUnderstood(`--since ${since}：不是月份，要写成 2026-06 这样 is not a month`, usage)
}

export function readOptions(args: string[]) {
  const options = { ...auditOptions, mend: { type: 'boolean', default: false } } as const
  const { values } = understood({ args, options }, usage)
  refuseNoMonth(values.since, usage)
  return values
}
