import { depsOver, type Outside } from '../deps'
import { wechatMessages, type WechatMessages } from '../notice/wechatMessages'
import { realOutside } from '../realDeps'

/** What the consumer is given beside the rest: WeChat's message server. */
export const streamDepsOver = (outside: Omit<Outside, 'photoFiles'> & { messages: WechatMessages }) => ({
  ...depsOver(outside),
  messages: outside.messages,
})

export function realStreamDeps() {
  const outside = realOutside()
  const server = {
    base: process.env.WECHAT_BASE ?? 'https://api.weixin.qq.com',
    appId: outside.settings.appId,
    secret: process.env.WECHAT_SECRET ?? '',
  }
  return streamDepsOver({ ...outside, messages: wechatMessages(server, outside.now) })
}
