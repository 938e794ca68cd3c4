import { statSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import { importFile, type Tally } from './importFile'
import { readOptions, usage } from './options'
import { demoAdmin, sender } from './sender'
import { runCommand } from '../runCommand'

/** The bar is drawn again below the line that takes its place. */
const clearLine = process.stdout.isTTY ? '\r\u001b[K' : ''

const say = (line: string) => process.stdout.write(`${line}\n`)

const summary = ({ rows, created, wasThere, atDesk, bad }: Tally, seconds: number) =>
  `共 ${rows} 行：新建 ${created}，早已搬过 ${wasThere}，读不了 ${bad}；` +
  `其中在街道待定网格等地点的 ${atDesk}。用时 ${seconds.toFixed(1)} 秒，每秒 ${(rows / seconds).toFixed(0)} 行。\n` +
  `${rows} rows: ${created} created, ${wasThere} there before, ${bad} bad, ${atDesk} at the street's desk.`

async function run() {
  const options = readOptions(process.argv.slice(2))
  const { file } = options
  if (!file || options.help) {
    say(usage)
    return file ? 0 : 2
  }
  const server = sender({ base: options.server, code: options.code || (await demoAdmin(options.server)) })
  const categories = await server.categories()
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {rows} 行 | {rate} 行/秒',
    noTTYOutput: true,
    notTTYSchedule: 5000,
    hideCursor: true,
  })
  const began = Date.now()
  const rate = (rows: number) => Math.round(rows / Math.max((Date.now() - began) / 1000, 0.001))
  bar.start(statSync(file).size, 0, { rows: 0, rate: 0 })
  const tally = await importFile({
    file,
    encoding: options.encoding,
    source: options.source,
    categories,
    send: (command) => server.send(command),
    atOnce: 16,
    onBad: (line, reason) => say(`${clearLine}第 ${line} 行：${reason}`),
    onProgress: ({ rows }, bytes) => bar.update(bytes, { rows, rate: rate(rows) }),
  }).finally(() => bar.stop())
  say(summary(tally, (Date.now() - began) / 1000))
  return 0
}

await runCommand(run)
