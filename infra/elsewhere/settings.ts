import { fileURLToPath } from 'node:url'
import { bucketIn } from '../../functions/photo/bucket'
import { CannotStart } from '../local/CannotStart'

type Environment = Record<string, string | undefined>

/** Without these it does not start: each is written down in emulin.env. */
const needed = [
  ...['TABLE_NAME', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ...['TOKEN_SECRET', 'SEAL_SECRET', 'DEFAULT_STREET', 'WECHAT_APPID', 'WECHAT_SECRET'],
]
const leastSecret = 32

function troublesIn(env: Environment) {
  const short = ['TOKEN_SECRET', 'SEAL_SECRET'].filter((name) => {
    const { length } = env[name] ?? ''
    return length > 0 && length < leastSecret
  })
  const isPhotoLost = !env.PHOTO_BUCKET && !env.PHOTO_FOLDER
  return [
    ...needed.filter((name) => !env[name]).map((name) => `缺少 ${name} is missing`),
    ...short.map((name) => `${name} 至少 ${leastSecret} 个字符 has at least ${leastSecret} characters`),
    ...(isPhotoLost ? ['缺少 PHOTO_BUCKET（或者只有一台机器时的 PHOTO_FOLDER） is missing'] : []),
  ]
}

/** What this process is told beside what its functions read for themselves; everything that is wrong is said at once. */
export function settingsIn(env: Environment) {
  const troubles = troublesIn(env)
  if (troubles.length > 0) throw new CannotStart('设置不全 Settings are missing:', troubles.join('\n'))
  return {
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 8080),
    tableName: env.TABLE_NAME ?? '',
    endpoint: env.DYNAMODB_ENDPOINT,
    bucket: bucketIn(env),
    photoFolder: env.PHOTO_FOLDER,
    /** The mini program's H5 build. */
    pageFolder: env.PAGE_FOLDER ?? fileURLToPath(new URL('page', import.meta.url)),
  }
}

export type Settings = ReturnType<typeof settingsIn>
