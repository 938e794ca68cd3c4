import { readOptions, usage, type Options } from './options'
import { rehearse } from './rehearse'
import { setUp } from './setUp'
import { writeTemplates } from './templates'

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

const explained = (error: unknown) => {
  const { message, code, cause } = error as { message?: string; code?: string; cause?: { code?: string } }
  if (code === 'ENOENT') return '没有这个文件或文件夹'
  if (cause?.code === 'ECONNREFUSED')
    return '服务没开着：先在另一个窗口运行 npm start。开在别的端口的，写上 --server http://127.0.0.1:端口'
  return message ?? String(error)
}

run().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${explained(error)}\n`)
    process.exitCode = 1
  },
)
