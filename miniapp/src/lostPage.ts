import Taro from '@tarojs/taro'

const said = { title: '没有这一页，给您打开了首页', icon: 'none', duration: 3000 } as const
/** A page that arrives takes away what was said before it. */
const untilHome = 800

/** Who follows a link to a page that is not there, or no more, comes home. */
export const catchLostLinks = () =>
  Taro.onPageNotFound(() => {
    void Taro.reLaunch({ url: '/pages/home/home' })
    setTimeout(() => void Taro.showToast(said), untilHome)
  })
