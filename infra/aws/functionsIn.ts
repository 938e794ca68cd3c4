import type { Stack } from 'aws-cdk-lib'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { lambdas, type LambdaName } from '../lambdas'
import { askedFor } from './askedFor'
import type { DataMade } from './dataIn'
import { functionIn, type FunctionMade } from './functionIn'
import { rightsOf } from '../rights/rights'
import { clocksIn, partitionOf, type Settings } from './settings'
import { tableRights } from './tableRights'

export type Functions = Record<LambdaName, FunctionMade>

type Around = {
  settings: Settings
  built: string
  data: DataMade
  /** What a function may do beside its rights to the table. */
  more: Partial<Record<LambdaName, PolicyStatement[]>>
}

/**
 * No more looks at a time than share the streets: two at the same ones ring each bell and write each stretch once, but
 * pay for it twice. What comes while all are at it is let go, for another call comes within the minute.
 */
const oneForEachShare: readonly LambdaName[] = ['clock', 'exportWork']
const settingUp: readonly LambdaName[] = ['setup', 'tables']

/** As base64 it must stay below the 6 MB that a function may answer with. */
const fileBytesAtOnce = 4 * 1024 * 1024

/** They know nobody. */
const withoutSecrets: readonly LambdaName[] = ['docs', 'photo']

/** Nobody asks them who is signed in. */
const askedByNobody: readonly LambdaName[] = ['clock', 'stream', 'gather', 'exportWork', 'exportFiles']

/** Whether exports are fetched from an address of their function's own: there is none in China. */
export const hasUrls = (settings: Settings) => partitionOf(settings) === 'aws' && settings.fileUrl === 'yes'

/** They ask WeChat who somebody is, or hand it a message. */
const askWechat: readonly LambdaName[] = ['api', 'notices', 'stream']

function secretsFor(name: LambdaName, { secrets }: DataMade) {
  const { TOKEN_SECRET, SEAL_SECRET, SETUP_CODE, WECHAT_SECRET } = secrets
  if (withoutSecrets.includes(name)) return {}
  return {
    SEAL_SECRET,
    ...(!askedByNobody.includes(name) && { TOKEN_SECRET }),
    ...(settingUp.includes(name) && { SETUP_CODE }),
    ...(askWechat.includes(name) && { WECHAT_SECRET }),
  }
}

function environmentOf(stack: Stack, { settings, data }: Around) {
  const defaultStreet = askedFor(stack, 'DefaultStreet', {
    given: settings.defaultStreet,
    says: 'EMULIN_DEFAULT_STREET: nine digits, the street of whoever names none',
    pattern: '[0-9]{9}',
  })
  const appId = askedFor(stack, 'WechatAppid', {
    given: settings.wechatAppid,
    says: 'EMULIN_WECHAT_APPID: the mini program',
    pattern: 'wx[0-9a-f]{16}',
  })
  return {
    TABLE_NAME: data.made.table.tableName,
    ...(settings.restoredTable && { TABLE_RESTORED: 'yes' }),
    PHOTO_BUCKET: data.photos.bucketName,
    ...(settings.photoHost && { PHOTO_HOST: settings.photoHost }),
    DEFAULT_STREET: defaultStreet,
    WECHAT_APPID: appId,
    ...(!hasUrls(settings) && { FILE_BYTES_AT_ONCE: String(fileBytesAtOnce) }),
    ...(settings.secretsOf && { SECRETS_OF: settings.secretsOf }),
    ...(settings.wechatTemplates && { WECHAT_TEMPLATES: settings.wechatTemplates }),
  }
}

/** Every function of infra/lambdas.ts. */
export function functionsIn(stack: Stack, around: Around): Functions {
  const { settings, built, data, more } = around
  const environment = environmentOf(stack, around)
  const make = (name: LambdaName) =>
    functionIn(stack, name, {
      settings,
      built,
      environment: name === 'docs' ? {} : environment,
      secrets: secretsFor(name, data),
      statements: [...tableRights(data.made, rightsOf(name)), ...(more[name] ?? [])],
      ...(name === 'exportFiles' && !hasUrls(settings) && { exported: 'stretches' }),
      ...(settings.reserves === 'yes' && oneForEachShare.includes(name) && { atOnce: clocksIn(settings) }),
    })
  // The names of the record are those of the list.
  return Object.fromEntries(Object.keys(lambdas).map((name) => [name, make(name as LambdaName)])) as Functions
}
