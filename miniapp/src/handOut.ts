import Taro from '@tarojs/taro'

type Template = { name: string; text: string }

/** Into a chat, one's own for instance: there it opens on a computer. */
export function handOut({ name, text }: Template) {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
  return Taro.shareFileMessage({ filePath, fileName: name })
}

export const handOutSays = '发到聊天里'
