import { packagesOf, type Built } from './built'
import { lack, where, type Lack } from './lack'
import type { Settings } from './settings'

/** developers.weixin.qq.com, 分包加载: each package, and all of them. Somebody who builds for others has 20 MB in all. */
const mostInPackage = 2 * 1024 * 1024
const mostInAll = 30 * 1024 * 1024

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`

function sizeLacks(built: Built): Lack[] {
  const sizes = [...packagesOf(built)]
  const all = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
  const large = sizes.filter(([, bytes]) => bytes > mostInPackage)
  return [
    ...large.map(([name, bytes]) => lack('packageTooLarge', `${name} ${megabytes(bytes)}`)),
    ...where(all > mostInAll, 'allTooLarge', megabytes(all)),
  ]
}

/** Names of namespaces and of explanations, which nobody calls. */
const named = ['www.w3.org', 'reactjs.org', 'taro.com']

const ofOneMachine = /\b(localhost|127\.0\.0\.1|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)\b/g

/** Every address in it, one machine's own among them, that is neither the API's nor that of the photos. */
function otherAddresses({ text }: Built, { domain, photoHost }: Settings) {
  const known = [...named, domain, photoHost]
  const hosts = [...text.matchAll(/\b(https?|wss?):\/\/([A-Za-z0-9.-]+\.[A-Za-z0-9.-]+|localhost)/g)].flatMap(
    ([address, scheme, host = '']) => {
      const isPlain = (scheme === 'http' || scheme === 'ws') && host === domain
      const isKnown = known.includes(host) || host.search(ofOneMachine) === 0
      return isKnown && !isPlain ? [] : [address]
    },
  )
  const machines = [...text.matchAll(ofOneMachine)].map(([address]) => address)
  return [...new Set([...hosts, ...machines])]
}

const hasPrivacyPage = ({ app }: Built) =>
  (app.subPackages ?? []).some(({ pages }) => pages.some((page) => page.endsWith('privacy')))

/** What WeChat would turn away in what was built, or would send people's words somewhere else. */
export function bundleLacks(built: Built | undefined, settings: Settings): Lack[] {
  if (!built) return [lack('notBuilt')]
  const { domain } = settings
  const others = otherAddresses(built, settings)
  return [
    ...where(domain !== '' && !built.text.includes(`https://${domain}`), 'otherServer', domain),
    ...others.map((address) => lack('otherAddress', address)),
    ...sizeLacks(built),
    ...where(built.app.__usePrivacyCheck__ !== true, 'privacyOff'),
    ...where(!hasPrivacyPage(built), 'privacyPage'),
    ...where(
      built.files.some(({ path }) => path.endsWith('.map')),
      'sourceMaps',
    ),
  ]
}
