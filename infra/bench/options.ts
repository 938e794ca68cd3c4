import { NotUnderstood, understood } from '../understood'

export const parts = ['dashboard', 'consumer', 'export'] as const
export type Part = (typeof parts)[number]

export const usage = `用法 Usage: npm run bench [-- --orders 1000,10000,100000] [--only dashboard,consumer,export]

  把目标、结果、结论列成一张表，也写进 dist/bench.json
  Prints a table of targets, figures and verdicts, and writes it to dist/bench.json

  --orders   看板的街道当月各有多少工单，从少到多；导出用最多的那个
  --only     只量其中几项`

const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name)

/** From few to many; with one size alone there would be nothing to compare. */
function sizesIn(text: string) {
  const sizes = text.split(',').map(Number)
  const isRising = sizes.every((size, at) => Number.isInteger(size) && size > (sizes[at - 1] ?? 99))
  if (!isRising || sizes.length < 2) throw new NotUnderstood(`--orders ${text}`, usage)
  return sizes
}

export function readOptions(args: string[]) {
  const { values } = understood(
    {
      args,
      options: {
        orders: { type: 'string', default: '1000,10000,100000' },
        only: { type: 'string', default: parts.join() },
        help: { type: 'boolean', default: false },
      },
    },
    usage,
  )
  const only = values.only.split(',')
  if (!only.every(isPart)) throw new NotUnderstood(`--only ${values.only}`, usage)
  return { orders: sizesIn(values.orders), only, help: values.help }
}
