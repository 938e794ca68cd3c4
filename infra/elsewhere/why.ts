import { CannotStart } from '../local/CannotStart'

const known: Record<string, [chinese: string, english: string]> = {
  EADDRINUSE: ['端口已被占用：换一个 PORT。', 'The port is taken: choose another PORT.'],
  EACCES: [
    '没有权限用这个端口：1024 以下的要管理员。',
    'No right to that port: below 1024 one must be root.',
  ],
  EADDRNOTAVAIL: ['这台机器没有 HOST 写的地址。', 'This machine has no such address as HOST.'],
  ECONNREFUSED: [
    '连不上数据库：DYNAMODB_ENDPOINT 那里没有人应。',
    'The database does not answer at DYNAMODB_ENDPOINT.',
  ],
  ENOTFOUND: [
    '连不上数据库：没有 DYNAMODB_ENDPOINT 写的主机。',
    'The database is not found: no such host as in DYNAMODB_ENDPOINT.',
  ],
}

/** Why it does not start, as whoever runs it can do something about it; of what nobody foresaw, all there is. */
export function whyNot(error: unknown): unknown {
  if (error instanceof CannotStart) return error.message
  // What node throws carries a code.
  const { code = '', syscall, message } = error as NodeJS.ErrnoException
  // A folder may be closed to it, too.
  const why = code === 'EACCES' && syscall !== 'listen' ? undefined : known[code]
  return why ? [...why, message].join('\n') : error
}
