import Taro from '@tarojs/taro'
import { addressOf } from './addressOf'
import { partsOf, type Coming, type FileSeen } from './parts'

async function fetchPart(url: string, Range: string) {
  const header = { Range }
  const asked = { url: addressOf(url), header, responseType: 'arraybuffer' } as const
  const { statusCode, data } = await Taro.request<ArrayBuffer>(asked)
  if (statusCode !== 206) throw new Error(`status ${statusCode}`)
  return data
}

async function writeParts(file: FileSeen, filePath: string, coming: Coming) {
  const files = Taro.getFileSystemManager()
  files.writeFileSync(filePath, '', 'utf8')
  for await (const part of partsOf(file, fetchPart, coming)) files.appendFileSync(filePath, part)
}

async function download(url: string, filePath: string) {
  const { statusCode } = await Taro.downloadFile({ url: addressOf(url), filePath })
  if (statusCode >= 300) throw new Error(`status ${statusCode}`)
}

/** Shown by the phone's own reader, from where it can be sent on to a computer. */
export async function fetchFile(file: FileSeen, coming: Coming) {
  const { url, name, atOnce } = file
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  await (atOnce ? writeParts(file, filePath, coming) : download(url, filePath))
  // A table of text no phone can show: into a chat, one's own for instance.
  if (/\.csv$/.test(name)) await Taro.shareFileMessage({ filePath, fileName: name })
  else await Taro.openDocument({ filePath, showMenu: true })
}

export const fetchFileSays = '打开'
