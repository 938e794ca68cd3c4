import Taro from '@tarojs/taro'

type ChairPageName =
  'topic' | 'screen' | 'look' | 'motion' | 'paper' | 'turnout' | 'meeting' | 'promises' | 'objections'

/** The pages of who runs a topic, each with what it is about. */
export const openChair = (page: ChairPageName, query: Record<string, string | number>) => {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  void Taro.navigateTo({ url: `/chair/${page}?${asked.join('&')}` })
}
