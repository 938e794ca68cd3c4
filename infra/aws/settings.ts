import { CannotStart } from '../local/CannotStart'

/** What a deployment chooses, each by `EMULIN_…` in its file deployment.env: EMULIN_REGION, EMULIN_DEFAULT_STREET. */
const defaults = {
  /** Before the name of everything, so that one account holds a rehearsal beside the real one. */
  name: 'emulin',
  region: '',
  /** China has new ones later. */
  runtime: 'nodejs22.x',
  /** Nine digits: the street of whoever signs in without naming one. */
  defaultStreet: '',
  wechatAppid: '',
  /** 订阅消息 as chosen in WeChat's console, as JSON. */
  wechatTemplates: '',
  /** Changed, every function begins anew at the next deployment and reads its secrets: the day they were changed, say. */
  secretsOf: '',
  /** The API's own domain and its certificate in the same region. In China neither is served before its ICP filing. */
  domain: '',
  certificateArn: '',
  /** The domain that stands before the bucket of photos, where WeChat was told of it: without one, the bucket’s own. */
  photoHost: '',
  /** `no` has exports come through the API in parts, as in China: a function's own address is AWS's, and no mini program may fetch from it. */
  fileUrl: 'yes',
  /** Where the wide pages are served, with commas between: https://… */
  pageOrigins: '',
  alarmMail: '',
  /** Requests a second that the API takes, and at once; a street has about five in its busiest minute. */
  rate: '200',
  burst: '400',
  /** Reads and writes a second that the table takes from its first minute on, before it has learned its load; a nation's first day asks for it. */
  warmReads: '',
  warmWrites: '',
  /** A table restored from a backup that stands in the place of the one made here, and the ARN of its stream: OPERATIONS.md. */
  restoredTable: '',
  restoredStream: '',
  /** So many clocks share the streets, and so many packers the exports: one for each thousand streets, docs/costs.md. */
  clocks: '1',
  /** `no` in a new account, which may not have enough concurrency to set any aside. */
  reserves: 'yes',
  /** `no` where there is no EventBridge Scheduler: plain rules then. */
  scheduler: 'yes',
  /** `yes` where the law asks for the address of each caller in the log 网络日志; nobody else needs it. */
  keepsAddresses: 'no',
}

export type Settings = typeof defaults
export type Partition = 'aws' | 'aws-cn'

const regions: Record<Partition, string> = { aws: 'ap-southeast-1', 'aws-cn': 'cn-north-1' }

export const partitionOf = ({ region }: Pick<Settings, 'region'>): Partition =>
  region.startsWith('cn-') ? 'aws-cn' : 'aws'

/** defaultStreet is EMULIN_DEFAULT_STREET. */
const inEnvironment = (name: string) => `EMULIN_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`

/** What the file may name: these, and what a release of the mini program asks for beside them. */
export const settingNames = [...Object.keys(defaults).map(inEnvironment), 'EMULIN_ICP', 'EMULIN_WEAPP_KEY']

/** A region that is named counts for its own partition alone. */
function regionIn(partition: Partition, named: string) {
  const isThere = named !== '' && partitionOf({ region: named }) === partition
  return isThere ? named : regions[partition]
}

export function settingsFor(partition: Partition, env: Record<string, string | undefined>): Settings {
  const given = Object.entries(defaults).map(([name, usual]) => [name, env[inEnvironment(name)] ?? usual])
  // The same names as the defaults, each with a text.
  const settings = Object.fromEntries(given) as Settings
  return { ...settings, region: regionIn(partition, settings.region) }
}

const mostClocks = 50

/** How many share the streets. */
export function clocksIn({ clocks }: Pick<Settings, 'clocks'>) {
  const count = Number(clocks)
  if (!Number.isInteger(count) || count < 1 || count > mostClocks)
    throw new CannotStart(
      `EMULIN_CLOCKS 要写 1 到 ${mostClocks} 的整数。`,
      `EMULIN_CLOCKS: a number from 1 to ${mostClocks}.`,
    )
  return count
}

export const listIn = (text: string) => text.split(',').filter((one) => one.trim() !== '')
