import Taro from '@tarojs/taro'
import { PhotoLost } from './PhotoLost'

/** Keeps a photo just taken where it outlives the session, and says under which name. */
export const keepPhoto = (tempFilePath: string) =>
  new Promise<string>((resolve) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      // No room: it lives as long as the session does, which is long enough for most.
      fail: () => resolve(tempFilePath),
    })
  })

/** Where it can be seen and uploaded from. Throws `PhotoLost`. */
export const pathOfPhoto = (file: string) =>
  new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().access({
      path: file,
      success: () => resolve(file),
      fail: () => reject(new PhotoLost()),
    })
  })

/** The path as far as it is known without waiting. */
export const knownPath = (file: string) => file

export function dropPhoto(file: string) {
  Taro.getFileSystemManager().removeSavedFile({ filePath: file, fail: () => undefined })
}
