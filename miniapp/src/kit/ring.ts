import Taro from '@tarojs/taro'

/** The phone asks once more before it calls; who says no there has said it. */
export const ring = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
