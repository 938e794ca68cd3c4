import { randomInt } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { TemplateSet } from '../shared/notice/template'
import { depsOver, type ApiDeps, type Outside } from './deps'
import { bucketIn } from './photo/bucket'
import { placeInBucket } from './photo/placeInBucket'
import { wechatLogin } from './session/wechat'

const setting = (name: string) => {
  const value = process.env[name]
  // Better not to start than to answer wrongly.
  if (!value) throw new Error(`the setting ${name} is missing`)
  return value
}

/** A code that could be guessed is worse than none. */
function setupCode() {
  const code = process.env.SETUP_CODE
  if (!code) return {}
  if (code.length < 24) throw new Error('SETUP_CODE is too short: 24 characters at least')
  return { setupCode: code }
}

/** Our own setting: read where it is used, and not checked at every cold start. */
function templates() {
  const chosen = process.env.WECHAT_TEMPLATES
  return chosen ? { templates: JSON.parse(chosen) as TemplateSet } : {}
}

function filesOutside() {
  const { FILES_BASE: base, FILE_BYTES_AT_ONCE: atOnce } = process.env
  return { ...(base && { filesBase: base }), ...(atOnce && { fileBytesAtOnce: Number(atOnce) }) }
}

/** The table that the settings name; one client for each process. */
export function realTable() {
  const endpoint = process.env.DYNAMODB_ENDPOINT
  const client = new DynamoDBClient(endpoint ? { endpoint } : {})
  return {
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tableName: setting('TABLE_NAME'),
  }
}

/** The real outside, from the settings of the function's environment. */
export function realOutside(): Omit<Outside, 'photoFiles'> {
  const appId = setting('WECHAT_APPID')
  return {
    now: Date.now,
    randomDigit: () => randomInt(32),
    ...realTable(),
    secrets: {
      // Asked for where somebody is signed in, and at the start of whoever is asked by people: realDeps.
      get token() {
        return setting('TOKEN_SECRET')
      },
      seal: setting('SEAL_SECRET'),
    },
    wechat: wechatLogin({
      base: process.env.WECHAT_BASE ?? 'https://api.weixin.qq.com',
      appId,
      // Asked for where somebody signs in or consents: the other functions are not given it.
      get secret() {
        return setting('WECHAT_SECRET')
      },
    }),
    settings: {
      demo: process.env.DEMO === 'yes',
      defaultStreet: setting('DEFAULT_STREET'),
      appId,
      ...setupCode(),
      ...templates(),
      ...filesOutside(),
    },
    log: (line) => console.error(JSON.stringify(line)),
  }
}

/** Photos go past the functions where a bucket is named. */
function photoPlace() {
  const bucket = bucketIn(process.env)
  return bucket ? { photoPlace: placeInBucket(bucket, Date.now) } : {}
}

/** What works where nobody signs in, and shows no photo. */
export const realWorkDeps = () => depsOver(realOutside())

/** What people ask by way of the API. */
export function realDeps(): ApiDeps {
  setting('TOKEN_SECRET')
  return depsOver({ ...realOutside(), ...photoPlace() })
}
