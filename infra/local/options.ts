import { parseArgs } from 'node:util'
import { CannotStart } from './CannotStart'

export type Options = {
  /** Begin anew: whatever the data folder holds is deleted. */
  fresh: boolean
  /** Keep nothing: the data lies in a temporary folder and goes with the process. */
  memory: boolean
  /** Only if it was asked for; 0 is any free one. */
  port?: number
  data: string
}

export const usage = `npm start -- [--fresh] [--memory] [--port N] [--data 文件夹 FOLDER]
  --fresh    清空数据，重新开始          begin anew
  --memory   不留数据，停止即删          keep nothing
  --port N   端口，默认 8080             the port, 8080 by default
  --data     数据放在哪里，默认 .data    where the data stays, .data by default`

const flags = {
  fresh: { type: 'boolean', default: false },
  memory: { type: 'boolean', default: false },
  port: { type: 'string' },
  data: { type: 'string', default: '.data' },
} as const

export function readOptions(args: string[]): Options {
  const { port, ...others } = read(args)
  if (port === undefined) return others
  const number = /^\d{1,5}$/.test(port) ? Number(port) : NaN
  if (!(number <= 65_535)) throw refused(`--port ${port}`)
  return { ...others, port: number }
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options: flags }).values
  } catch (error) {
    throw refused(error instanceof Error ? error.message : args.join(' '))
  }
}

const refused = (what: string) => new CannotStart(`看不懂的参数 Not understood: ${what}`, usage)
