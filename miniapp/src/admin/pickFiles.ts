import Taro from '@tarojs/taro'
import { mostFiles } from '../../../shared/setup/tables'
import type { GivenFile } from './givenFile'

const base64Of = (filePath: string) =>
  new Promise<string>((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )

/** From a chat: that is where files are on a phone. None, if it was left without choosing. */
export async function pickFiles(): Promise<GivenFile[]> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: mostFiles, type: 'file' })
    return await Promise.all(
      tempFiles.map(async ({ name, path }) => ({ name, base64: await base64Of(path) })),
    )
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    if (/cancel/.test(errMsg)) return []
    throw error
  }
}
