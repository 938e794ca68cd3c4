import { understood } from '../understood'
import { auditOptions, refuseNoMonth } from '../audit/options'

export const usage = `用法 Usage: npm run restore [-- --was FOLDER|TABLE] [--for-good] [--all] [--since yyyy-MM] [--data FOLDER]

  从备份恢复出来的表，开门以前先把数出来、传出去、归起来的都照工单对齐，再对一遍账
  Brings all that is derived in a restored copy of the table back into line with the orders, and audits it

  --was    备份时的那张表还在的话：列出备份以后的每一件事，缺的话补回来。本机写文件夹，云上写表名
           the table it is a copy of, if that is still there: lists what came after, and brings the words that are missing
  --for-good  对齐了就用这张表，--was 的那张从此停用：按旧设置部署的函数启动不了（只在云上；演练时不要写）
           once in line, this table is worked on and the other given up: functions told to work on that one do not start
  --all    不只最近两天，全部重说一遍：备份时正在导入旧系统的数据才用得着
           tells all again, not only the last two days: where an import was under way
  --since  从哪个月的数对起，默认三年 the month from which on the numbers are audited; three years by default
  --data   恢复出来的数据放在哪里，默认 .data；先停下 npm start。在云上改用环境变量 TABLE_NAME（和函数 stream 的设置一样）`

export function readOptions(args: string[]) {
  const { values } = understood(
    {
      args,
      options: {
        ...auditOptions,
        was: { type: 'string' },
        'for-good': { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
      },
    },
    usage,
  )
  refuseNoMonth(values.since, usage)
  return values
}
