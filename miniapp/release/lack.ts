/** Something without which WeChat, or whoever opens the mini program, would turn it away. */
export type Lack = { name: string; say: string }

/** By name: what is wrong, and what to do. */
const said = {
  domainMissing: '没有写接口的域名：EMULIN_DOMAIN no domain of the API',
  domainUnfit:
    '接口的域名要是备过案的正式域名，不带协议、端口和路径，不能是 IP 或云厂商的地址 not a domain that WeChat takes',
  icpMissing: '没有写域名的备案号：EMULIN_ICP，没备案的域名微信不让连 the domain is not filed',
  icpUnfit: '备案号的样子不对，应该像 浙ICP备12345678号-1 not a filing number',
  appidMissing: '没有写小程序的 AppID：EMULIN_WECHAT_APPID no AppID',
  appidUnfit: 'AppID 的样子不对，应该是 wx 加 16 位，不能用演示的 not an AppID, or that of the demo',
  keyMissing:
    '没有代码上传密钥：公众平台 › 开发管理 › 小程序代码上传 下载，EMULIN_WEAPP_KEY 写它的文件 no upload key',
  keyUnfit: '密钥文件不是私钥 the file holds no private key',
  keyOfAnother: '密钥是另一个小程序的 the key is that of another mini program',
  keyOpen: '密钥别人也读得到：chmod 600 others can read the key',
  keyInside: '密钥放在项目文件夹里了，放到外面去 the key lies inside the project',
  versionUnfit: '版本号要像 1.0.0：--version',
  sayMissing: '没有更新说明：--say，审核的人要看 nothing is said of what is new',
  robotUnfit: '机器人是 1 到 30：--robot',
  templatesMissing: '没有订阅消息模板：EMULIN_WECHAT_TEMPLATES；不用就写 none，只有应用内消息 no templates',
  templatesUnfit: '订阅消息模板读不出来，见 README the templates cannot be read',
  templateMissing: '少了一种订阅消息模板 a template is missing',
  notBuilt: 'dist/release 里没有构建好的小程序 nothing is built',
  otherServer: '构建好的小程序里没有这个接口的域名：用这个域名重新构建 built for another server',
  otherAddress: '小程序里有不该有的地址 an address that does not belong into it',
  packageTooLarge: '包太大，微信限每个包 2 MB a package is over 2 MB',
  allTooLarge: '全部加起来太大，微信限 30 MB over 30 MB in all',
  privacyOff: 'app.json 里没有 "__usePrivacyCheck__": true the privacy check is off',
  privacyPage: '没有隐私说明的页面 there is no page that says what is done with personal data',
  sourceMaps: '里面有 source map，会把代码公开出去 source maps would be shipped',
} as const

export type LackName = keyof typeof said

export const lack = (name: LackName, which = ''): Lack => ({
  name,
  say: which ? `${said[name]}：${which}` : said[name],
})

/** The lack, where it is so. */
export const where = (isSo: boolean, name: LackName, which = '') => (isSo ? [lack(name, which)] : [])
