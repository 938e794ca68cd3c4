import { NotUnderstood, understood } from '../understood'

const usage = `用法 Usage: npm run build:elsewhere [-- arm64]

  x64 是默认的；服务器是 ARM 的写 arm64 for a server of that kind, x64 if nothing is said`

const known = ['x64', 'arm64'] as const
export type Arch = (typeof known)[number]

/** For which machine it is built: drawing photos needs parts of that machine's own. */
export function archIn(args: string[]): Arch {
  const { positionals } = understood({ args, allowPositionals: true }, usage)
  const [named = 'x64', ...more] = positionals
  const arch = known.find((one) => one === named)
  if (arch && more.length === 0) return arch
  throw new NotUnderstood(positionals.join(' '), usage)
}
