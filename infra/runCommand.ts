type Failure = { message?: string; code?: string; path?: string; cause?: { code?: string } }

const reasons: Record<string, string> = {
  ENOENT: '没有这个文件或文件夹',
  ERR_ENCODING_INVALID_ENCODED_DATA: '文件不是这个编码，试试 --encoding gb18030',
  ECONNREFUSED:
    '服务没开着：先在另一个窗口运行 npm start。开在别的端口的，写上 --server http://127.0.0.1:端口',
}

/** A server is asked by `fetch`, which wraps what the connection says; a table by its own client, which does not. */
const isOfTable = ({ code }: Failure) => code === 'ECONNREFUSED' && process.env['TABLE_NAME'] !== undefined

const explained = (error: unknown) => {
  const failure = error as Failure
  const { message, code = '', cause, path } = failure
  const reason = isOfTable(failure)
    ? '连不上数据库：看看 DYNAMODB_ENDPOINT'
    : (reasons[code] ?? reasons[cause?.code ?? ''])
  return reason ? [reason, path].filter(Boolean).join('：') : (message ?? String(error))
}

/** Runs a command of ours: it ends with the code it gives, or says in Chinese why it could not. */
export const runCommand = (run: () => Promise<number>) =>
  run().then(
    (code) => void (process.exitCode = code),
    (error: unknown) => {
      process.stderr.write(`${explained(error)}\n`)
      process.exitCode = 1
    },
  )
