import { writeFileSync } from 'node:fs'
import { closing } from '../local/closing'
import { runCommand } from '../runCommand'
import { understood } from '../understood'
import { countLives } from './countLives'
import { countStreet } from './countStreet'
import { pageOf } from './page'

const usage = `用法 Usage: npm run costs

  在内嵌数据库上把单子的一生、看板、消息、时钟各走一遍，数用量，算一个街道、一座城市、全国要花多少，写进 docs/costs.md
  Counts the units of an order's life, of looks and of the clock on the embedded engine, and writes docs/costs.md`

const say = (line: string) => void process.stdout.write(`${line}\n`)
const opened = closing()

async function run() {
  const { help } = understood({ options: { help: { type: 'boolean', default: false } } }, usage).values
  if (help) {
    say(usage)
    return 0
  }
  // Never on a table that somebody uses.
  delete process.env['DYNAMODB_ENDPOINT']
  const page = pageOf({ ...(await countLives(opened)), street: await countStreet(opened) })
  writeFileSync('docs/costs.md', page)
  say(page)
  return 0
}

// What it started ends with it; its folders are gone, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void opened.close().finally(() => process.exit(1)))

await runCommand(() => run().finally(() => opened.close()))
