import { draw } from '../../infra/demo/photos/draw'
import { phonesForFile } from './phonesForFile'

const { phoneOf, url } = phonesForFile()

it('who follows a link that leads nowhere is told so, and comes home', async () => {
  const resident = await phoneOf('叶知秋')

  await resident.page.goto(`${url()}/?lost#/nope/nope`)
  await resident.sees('没有这一页，给您打开了首页')
  await resident.sees('家门口的事，')

  await resident.page.goto(`${url()}/?cut-off#/resident/order?id=990100001-00101`)
  await resident.sees('没有这一件')
  await resident.press('回首页')
  await resident.sees('家门口的事，')
  expect(resident.page.url()).toContain('pages/home/home')
})

it('nine photos are taken of ten, and what was left out is said', async () => {
  const resident = await phoneOf('叶知秋')
  await resident.press(/^报事，/)
  const buffer = await draw({ scene: 'paving', isAfter: false, seed: 'house 3' })
  const photos = Array.from({ length: 10 }, (_, at) => ({
    name: `${at}.jpg`,
    mimeType: 'image/jpeg',
    buffer,
  }))
  const none = { name: 'words.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') }

  const [album] = await Promise.all([resident.page.waitForEvent('filechooser'), resident.press('从相册选')])
  await album.setFiles([none, ...photos])

  await resident.sees('一共只能加 9 张，后面 1 张没加；有 1 个不是照片，没加')
  await resident.seesPhoto(/^照片 9/)
  const taken = resident.page.getByRole('button', { name: /^照片 \d/ }).filter({ visible: true })
  expect(await taken.count()).toBe(9)
})
