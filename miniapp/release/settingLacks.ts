import { isIP } from 'node:net'
import { TemplateSet, templates as kinds } from '../../shared/notice/template'
import { keyLacks } from './keyLacks'
import { lack, where, type Lack } from './lack'
import type { Settings } from './settings'

const host = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/
/** No names of anybody's own: those of the cloud, and those kept for examples and for one machine. */
const borrowed =
  /(^|\.)(amazonaws\.com(\.cn)?|cloudfront\.(net|cn)|example\.(com|net|org|cn)|localhost|local|test|invalid|internal)$/

const isFit = (domain: string) => host.test(domain) && !borrowed.test(domain) && isIP(domain) === 0

function domainLacks({ domain, photoHost }: Settings): Lack[] {
  if (!domain) return [lack('domainMissing')]
  const unfit = [domain, photoHost].filter((one) => one !== '' && !isFit(one))
  return unfit.map((one) => lack('domainUnfit', one))
}

const filing = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备\d{8,10}号(-\d{1,3})?$/

const icpLacks = ({ icp }: Settings) =>
  icp ? where(!filing.test(icp), 'icpUnfit', icp) : [lack('icpMissing')]

/** The AppID of the demo, and the one of whoever has none. */
const notReal = ['wx0e5a1b2c3d4e5f60', 'touristappid']

const appidLacks = ({ appid }: Settings) =>
  appid
    ? where(!/^wx[0-9a-f]{16}$/.test(appid) || notReal.includes(appid), 'appidUnfit', appid)
    : [lack('appidMissing')]

function templatesIn(text: string) {
  try {
    return TemplateSet.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function templateLacks({ templates }: Settings): Lack[] {
  if (!templates) return [lack('templatesMissing')]
  // Said in so many words: people are told in the inbox alone.
  if (templates === 'none') return []
  const chosen = templatesIn(templates)
  if (!chosen) return [lack('templatesUnfit')]
  return kinds.filter((kind) => !chosen[kind]).map((kind) => lack('templateMissing', kind))
}

const robots = /^([1-9]|[12]\d|30)$/

/** What is missing or wrong in what was said of a release, before anything is built. */
export const settingLacks = (settings: Settings, root: string): Lack[] => [
  ...appidLacks(settings),
  ...keyLacks(settings, root),
  ...domainLacks(settings),
  ...icpLacks(settings),
  ...where(!/^\d+\.\d+\.\d+$/.test(settings.version), 'versionUnfit', settings.version),
  ...where(settings.say.trim() === '', 'sayMissing'),
  ...where(!robots.test(settings.robot), 'robotUnfit', settings.robot),
  ...templateLacks(settings),
]
