import Taro from '@tarojs/taro'

/** Who follows a link to a page that is not there, or no more, comes home. */
export const catchLostLinks = () =>
  Taro.onPageNotFound(() => {
    void Taro.reLaunch({ url: '/pages/home/home' })
    void Taro.showToast({ title: '没有这一页，给您打开了首页', icon: 'none' })
  })
