import sharp from 'sharp'
import type { PhotoTicket } from '../../shared/photo/photo'

export const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#17545c' } })

/** As a camera writes it: larger than what is shown, with the place and the make in it. */
export const photo = () =>
  drawn(2400, 1200)
    .withExif({ IFD0: { Make: 'Secret' }, IFD3: { GPSLatitude: '28/1 58/1 0/1' } })
    .jpeg()
    .toBuffer()

/** What a phone sends on its ticket. Its name for the file is nobody's business. */
export function formOf({ upload }: Pick<PhotoTicket, 'upload'>, file: Buffer) {
  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value)
  form.append('file', new File([new Uint8Array(file)], '../../evil.php.jpg', { type: 'image/jpeg' }))
  return form
}
