import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { photosOnDisk } from '../../infra/local/photosOnDisk'
import { dayMs } from '../../shared/clock/china'

const [named, unnamed, other] = ['1', '2', '3'].map(
  (last) => `990100001-01KJQ6Z000000000000000000${last}`,
) as [string, string, string]
const jpeg = Buffer.from('jpeg')
let folder: string
let photos: ReturnType<typeof photosOnDisk>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulin-photos-'))
  photos = photosOnDisk(folder)
})
afterEach(() => rm(folder, { recursive: true }))

const files = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => name !== 'unnamed').sort()

describe('photos on the disk', () => {
  it('go after seven days where nothing names them, and stay where something does', async () => {
    for (const photoKey of [named, unnamed]) await photos.show(photoKey, jpeg)
    await photos.keep(named)

    await photos.sweep(Date.now() + 6.9 * dayMs)
    const before = [await photos.read(unnamed), await photos.read(named)]
    await photos.sweep(Date.now() + 7.1 * dayMs)

    expect(before).toEqual([jpeg, jpeg])
    expect(await files()).toEqual([`${named}.jpg`])
  })

  it('go when what named them does so no more, at once if they are old', async () => {
    await photos.show(named, jpeg)
    await photos.keep(named)
    await photos.letGo(named)
    await photos.letGo(other)

    await photos.sweep(Date.now() + 1100 * dayMs)

    expect([await photos.read(named), await files()]).toEqual([undefined, []])
  })

  it('of a release that knew nothing of it stay, and so does what is sent a second time', async () => {
    await writeFile(join(folder, `${other}.jpg`), jpeg)
    await photos.show(named, jpeg)
    await photos.keep(named)
    await photos.show(named, Buffer.from('another'))

    await photos.sweep(Date.now() + 30 * dayMs)

    expect([await photos.read(other), await photos.read(named)]).toEqual([jpeg, jpeg])
  })

  it('leave nothing of what a process that was killed had begun', async () => {
    await photos.show(named, jpeg)
    await writeFile(join(folder, 'unnamed', `${other}.0-draft`), 'half')
    await writeFile(join(folder, 'unnamed', other), '')

    await photos.keep(named)
    await photos.sweep(Date.now() + 8 * dayMs)

    expect(await files()).toEqual([`${named}.jpg`])
  })
})
