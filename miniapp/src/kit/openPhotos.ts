import Taro from '@tarojs/taro'

/** Shows a photo large, with its neighbours one swipe away. */
export function openPhotos(photos: { src: string }[], place: number) {
  const urls = photos.map(({ src }) => src)
  void Taro.previewImage({ urls, current: urls[place] ?? '' })
}
