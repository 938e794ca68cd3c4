import { deflateSync } from 'node:zlib'
import { crc32 } from '../../functions/export/crc32'
import { drawn, photo } from './pictures'

/** A PNG that says it is 30,000 × 30,000 and is a few hundred bytes: unpacked it would take 3.6 GB. */
function bomb() {
  const chunk = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), content])
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(content.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(30_000, 0)
  header.writeUInt32BE(30_000, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const content = chunk('IDAT', deflateSync(Buffer.alloc(1000)))
  return Buffer.concat([start, chunk('IHDR', header), content, chunk('IEND', Buffer.alloc(0))])
}

const text = (words: string) => async () => Buffer.from(words)
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'

/** What people and programs send instead of a photo, each to be refused wherever photos are kept. */
export const noPhotos: [what: string, file: () => Promise<Buffer>][] = [
  ['nothing', text('')],
  ['words', text('hello')],
  ['a page that calls itself a photo', text('<html><script>alert(1)</script></html>')],
  ['a drawing with a script in it', text(svg)],
  ['such a drawing behind a declaration', text(`<?xml version="1.0"?>${svg}`)],
  ['a document', text('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF')],
  ['an archive', text('PK\x03\x04')],
  ['a program', text('\x7fELF\x02\x01\x01')],
  ['the beginning of a JPEG alone', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['the beginning of a GIF alone', text('GIF89a')],
  ['half a photo', async () => (await photo()).subarray(0, 900)],
  [
    'half a PNG',
    async () => {
      const whole = await drawn(300, 300).png({ compressionLevel: 0 }).toBuffer()
      return whole.subarray(0, whole.length / 2)
    },
  ],
  ['a picture of a kind that no phone takes', () => drawn(20, 20).tiff().toBuffer()],
  ['raw colours', () => drawn(20, 20).raw().toBuffer()],
  ['a bomb of 30,000 × 30,000', async () => bomb()],
]
