import Taro from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { playDemoPerson } from '../session'

/** 换人: from here on the program is this person's, and nothing of the last one stays on screen. */
export function playPerson(personId: string) {
  playDemoPerson(personId)
  queryClient.clear()
  void Taro.reLaunch({ url: '/pages/home/home' })
}
