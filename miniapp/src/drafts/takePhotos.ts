import Taro from '@tarojs/taro'
import { newCommandKey } from '../commandKey'
import type { DraftPhoto } from './draft'
import { keepPhoto } from './photoShelf'

export type Taken = { photos: DraftPhoto[]; problem?: string }

const isCancelled = (error: unknown) =>
  /cancel|abort/.test((error as { errMsg?: string } | null)?.errMsg ?? '')

const problems = {
  camera: '相机没打开。在手机设置里允许用相机，或者从相册选一张',
  album: '相册没打开。在手机设置里允许看相册，或者直接拍一张',
}

/** Takes or picks photos and keeps them on the phone. Whoever thinks better of it gets none, and no reproach. */
export async function takePhotos(from: 'camera' | 'album', room: number): Promise<Taken> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: Math.min(9, room),
      mediaType: ['image'],
      sourceType: [from],
      sizeType: ['compressed'],
    })
    const files = await Promise.all(
      tempFiles.slice(0, room).map(({ tempFilePath }) => keepPhoto(tempFilePath)),
    )
    return { photos: files.map((file) => ({ id: newCommandKey(), file })) }
  } catch (error) {
    return { photos: [], ...(!isCancelled(error) && { problem: problems[from] }) }
  }
}
