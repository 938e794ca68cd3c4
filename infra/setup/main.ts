import { readOptions, usage } from './options'
import { setUp } from './setUp'
import { writeTemplates } from './templates'

const say = (line: string) => process.stdout.write(`${line}\n`)

async function run() {
  const options = readOptions(process.argv.slice(2))
  const { folder } = options
  if (!folder || options.help) {
    say(usage)
    return folder || options.help ? 0 : 2
  }
  if (options.templates) {
    for (const file of await writeTemplates(folder)) say(file)
    return 0
  }
  return (await setUp({ ...options, folder }, say)) ? 0 : 1
}

const explained = (error: unknown) => {
  const { message, code, cause } = error as { message?: string; code?: string; cause?: { code?: string } }
  if (code === 'ENOENT') return '没有这个文件夹'
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
