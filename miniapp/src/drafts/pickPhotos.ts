import Taro from '@tarojs/taro'

/** Where the photos lie now, in the order they were chosen, and how many of what was chosen are none. */
export type Picked = { paths: string[]; notPhotos: number }

/** WeChat's own album shows photos alone, and lets nobody choose more than there is room for. */
export async function pickPhotos(from: 'camera' | 'album', room: number): Promise<Picked> {
  const { tempFiles } = await Taro.chooseMedia({
    count: room,
    mediaType: ['image'],
    sourceType: [from],
    sizeType: ['compressed'],
  })
  return { paths: tempFiles.map(({ tempFilePath }) => tempFilePath), notPhotos: 0 }
}
