import sharp from 'sharp'
import { type Device } from '../device'
import { answeredAll, Failure } from './answered'
import { mayUse } from './consent'

/** A camera's photo as phones make them: a JPEG that tells where it was taken. */
const photo = () =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#7a8b6c' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 12/1 0/1' } })
    .toBuffer()

/** Photos come from the test's album, and are real files for whoever uploads them. */
export const media = (device: Device) => {
  const take = async (count: number) => {
    const taken = (device.photos ?? [await photo()]).slice(0, count)
    return taken.map((bytes, at) => {
      const tempFilePath = `http://tmp/${device.kept.files.size}-${at}.jpg`
      device.kept.files.set(tempFilePath, bytes)
      return { tempFilePath, size: bytes.length, fileType: 'image', width: 1200, height: 900 }
    })
  }

  return answeredAll(device, {
    async chooseMedia({ count = 9 }) {
      await mayUse(device, 'chooseMedia')
      const tempFiles = await take(Number(count))
      if (tempFiles.length === 0) throw new Failure('cancel')
      return { tempFiles, type: 'image' }
    },
    compressImage: ({ src }) => ({ tempFilePath: src }),
    async getImageInfo({ src }) {
      const file = device.kept.files.get(String(src))
      if (!file) throw new Failure('file not found')
      const { width, height } = await sharp(file).metadata()
      return { width, height, path: src, orientation: 'up', type: 'jpeg' }
    },
    async saveImageToPhotosAlbum() {
      await mayUse(device, 'saveImageToPhotosAlbum')
    },
  })
}
