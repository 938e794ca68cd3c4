import { packagesOf, type Built } from './built'
import type { Lack } from './lack'
import type { Settings } from './settings'

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`

/** What nobody can see from here: it stands in WeChat's console. */
const byHand = ({ domain, photoHost }: Settings) => [
  '公众平台里要有的，这里看不到 To be looked at in the console (OPERATIONS.md, “Release of the mini program”):',
  '  小程序备案、主体认证、服务类目 filing, verification, category',
  `  服务器域名 request: https://${domain || '…'}，uploadFile、downloadFile: https://${photoHost || '照片存储桶的域名'}`,
  '  用户隐私保护指引：位置、选择地点、照片、电话 what is asked of people, and why',
  '  订阅消息模板已经选用 the templates are in use',
]

const sizesOf = (built: Built) =>
  `  ${[...packagesOf(built)].map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join('，')}`

export const linesOf = (settings: Settings, built: Built | undefined, lacks: readonly Lack[]) => [
  ...(built ? ['各包大小 sizes:', sizesOf(built)] : []),
  ...(lacks.length > 0
    ? [`还缺 ${lacks.length} 样 missing:`]
    : ['这里查得到的都齐了 Nothing is missing here']),
  ...lacks.map(({ name, say }) => `  ${name}: ${say}`),
  ...byHand(settings),
]
