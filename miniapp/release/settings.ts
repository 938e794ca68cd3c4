import { parseArgs } from 'node:util'

export const usage = `用法 Usage: npm run release:weapp -- --version 1.0.0 --say 更新说明 [--robot 1] [--dry]

  构建小程序正式版，查缺什么，上传到微信公众平台（上传后还要在那里提交审核、发布）
  Builds the mini program for release, says what is missing, and uploads it; it is submitted and published in WeChat's console

  --version   版本号 x.y.z
  --say       这一版有什么，给审核的人看
  --robot     用第几号机器人上传，1 到 30，默认 1
  --dry       只构建、只查，不上传 builds and checks, uploads nothing
  --built     不重新构建，查 dist/release 里有的 checks what is built already

  环境变量，和部署用的一样 Settings in the environment, the same as a deployment's:
  EMULIN_DOMAIN             接口的域名 the API's domain
  EMULIN_PHOTO_HOST         照片的域名，不写就是存储桶自己的 that of the photos, if not the bucket's own
  EMULIN_WECHAT_APPID       小程序的 AppID
  EMULIN_WECHAT_TEMPLATES   订阅消息模板，JSON；不用就写 none templates, or none
  EMULIN_WEAPP_KEY          代码上传密钥的文件 the file of the upload key
  EMULIN_ICP                域名的备案号 the filing number of the domain`

const options = {
  version: { type: 'string', default: '' },
  say: { type: 'string', default: '' },
  robot: { type: 'string', default: '1' },
  dry: { type: 'boolean', default: false },
  built: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** What a release is made of: all of it as it was written, to be judged elsewhere. */
export type Settings = {
  domain: string
  photoHost: string
  appid: string
  templates: string
  key: string
  icp: string
  version: string
  say: string
  robot: string
}

type Env = Record<string, string | undefined>

export function readSettings(args: string[], env: Env) {
  const { dry, built, help, ...said } = parseArgs({ args, options }).values
  const settings: Settings = {
    ...said,
    domain: env['EMULIN_DOMAIN'] ?? '',
    photoHost: env['EMULIN_PHOTO_HOST'] ?? '',
    appid: env['EMULIN_WECHAT_APPID'] ?? '',
    templates: env['EMULIN_WECHAT_TEMPLATES'] ?? '',
    key: env['EMULIN_WEAPP_KEY'] ?? '',
    icp: env['EMULIN_ICP'] ?? '',
  }
  return { settings, isDry: dry, isBuilt: built, isHelp: help }
}
