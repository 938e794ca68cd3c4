import { readOptions, usage, type Options } from './options'
import { rehearse } from './rehearse'
import { setUp } from './setUp'
import { writeTemplates } from './writeTemplates'
import { runCommand } from '../runCommand'

const say = (line: string) => process.stdout.write(`${line}\n`)

type Wanted = Options & { folder: string }

async function writeAndSay({ folder }: Wanted) {
  for (const file of await writeTemplates(folder)) say(file)
  return true
}

function task(options: Wanted) {
  if (options.templates) return writeAndSay(options)
  return options.rehearse ? rehearse({ ...options, file: options.folder }, say) : setUp(options, say)
}

async function run() {
  const { folder, ...options } = readOptions(process.argv.slice(2))
  if (!folder || options.help) {
    say(usage)
    return options.help ? 0 : 2
  }
  return (await task({ ...options, folder })) ? 0 : 1
}

await runCommand(run)
