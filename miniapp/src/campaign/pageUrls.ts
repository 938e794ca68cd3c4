import Taro from '@tarojs/taro'

type CampaignPageName = 'campaigns' | 'campaign' | 'make' | 'choose'

/** The pages of what is done about what keeps coming back. */
export const openCampaign = (page: CampaignPageName, query: Record<string, string> = {}) => {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  void Taro.navigateTo({ url: `/campaign/${page}${asked.length > 0 ? '?' : ''}${asked.join('&')}` })
}
