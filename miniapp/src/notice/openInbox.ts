import Taro from '@tarojs/taro'

export const openInbox = () => void Taro.navigateTo({ url: '/notice/inbox' })
