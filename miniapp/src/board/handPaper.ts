import Taro from '@tarojs/taro'
import { serverBase } from '../server'

/** A phone has no printer: the address goes to a computer. */
export const paperButton = '复制地址'
export const paperSays = '在电脑的浏览器里打开这个地址，点“打印”，就是一份 A4 的月报。'

export async function handPaper(path: string) {
  await Taro.setClipboardData({ data: `${serverBase.replace(/\/v1$/, '')}/#${path}` })
}
