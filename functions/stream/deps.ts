import { depsOver, type Outside } from '../deps'
import { wechatMessages, type WechatMessages } from '../notice/wechatMessages'
import { realOutside } from '../realDeps'

/** What the consumer is given beside the rest: WeChat's message server. */
export const streamDepsOver = (outside: Omit<Outside, 'photoFiles'> & { messages: WechatMessages }) => ({
  ...depsOver(outside),
  messages: outside.messages,
})

/** The one that the settings name. */
export const realMessages = ({ settings, now }: Pick<Outside, 'settings' | 'now'>) =>
  wechatMessages(
    {
      base: process.env.WECHAT_BASE ?? 'https://api.weixin.qq.com',
      appId: settings.appId,
      secret: process.env.WECHAT_SECRET ?? '',
    },
    now,
  )

export function realStreamDeps() {
  const outside = realOutside()
  return streamDepsOver({ ...outside, messages: realMessages(outside) })
}
