import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import type { Phone } from './phone'

const { phoneOf, url } = phonesForFile()

const bins = { scene: 'bins', isAfter: false, seed: 'the bins by house 5' } as const

/** What a browser says of each request that finds no network. */
const isCutOff = (trouble: string) => trouble.includes('ERR_INTERNET_DISCONNECTED')

async function write(resident: Phone, words: string) {
  await resident.press(/^报事，/)
  await resident.photograph(/^拍一张：/, bins)
  await resident.seesPhoto(/^您拍的照片/)
  await resident.write('怎么了？', words)
  await resident.press(/^下一步/)
  await resident.isChosen('垃圾满溢')
}

async function pickBuilding(resident: Phone, name: string) {
  await resident.press('选楼栋')
  await resident.choose(name)
  await resident.sees(`梧桐里社区 ${name}`)
}

it('a resident whose phone does not say where it is picks the building', async () => {
  const resident = await phoneOf('毕长顺')
  await write(resident, '垃圾桶满了两天没人收，袋子都堆到地上')
  await resident.press('用定位')
  await resident.sees('没打开定位，选楼栋也能报')
  await pickBuilding(resident, '5号楼')
  await resident.press('交上去')
  await resident.sees('交上去了')

  const [card] = await (await callStreet(url(), 'bichangshun')).orders()
  expect(card).toMatchObject({ status: 'ordered', placeLabel: '梧桐里社区 5号楼' })
})

it('a report written without network waits on the phone and goes once by itself', async () => {
  const resident = await phoneOf('高锦枝')
  const street = await callStreet(url(), 'gaojinzhi')
  await resident.sees('我的网格员')

  await resident.context.setOffline(true)
  await resident.sees('没有网，先存在手机里')
  await write(resident, '2号楼后面的垃圾桶满了，袋子都堆到地上')
  await pickBuilding(resident, '2号楼')
  await resident.press('交上去')
  await resident.reads('我的单子')
  await resident.sees('等着交')
  await resident.sees('2号楼后面的垃圾桶满了，袋子都堆到地上')
  expect(await street.orders()).toEqual([])

  await resident.context.setOffline(false)
  await resident.follow(/^2号楼后面的垃圾桶满了/)
  await resident.seesPhoto(/^报的时候的照片 1/)
  const [card, ...others] = await street.orders()
  expect(others).toEqual([])
  expect((await street.order(card?.id ?? '')).order.photoUrls).toHaveLength(1)
  expect(resident.troubles.splice(0).filter((trouble) => !isCutOff(trouble))).toEqual([])
})
