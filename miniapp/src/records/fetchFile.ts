import Taro from '@tarojs/taro'
import { addressOf } from './addressOf'

type ThisFile = { url: string; name: string }

/** Shown by the phone's own reader, from where it can be sent on to a computer. */
export async function fetchFile({ url, name }: ThisFile) {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const { statusCode } = await Taro.downloadFile({ url: addressOf(url), filePath })
  if (statusCode >= 300) throw new Error(`status ${statusCode}`)
  // A table of text no phone can show: into a chat, one's own for instance.
  if (/\.csv$/.test(name)) await Taro.shareFileMessage({ filePath, fileName: name })
  else await Taro.openDocument({ filePath, showMenu: true })
}

export const fetchFileSays = '打开'
