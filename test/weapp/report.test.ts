import sharp from 'sharp'
import { type Order } from '../../shared/workOrder/order'
import { type Phone } from '../support/weapp/phone'
import { smallStreetForFile } from '../support/weapp/servedStreet'
import { orderOf } from '../workOrder/orders'

const street = smallStreetForFile()

/** In the middle of the first grid. */
const atHome = { latitude: 28.971, longitude: 118.871 }

async function ordersOf(user: string) {
  const me = street.as(await street.whoIs(user))
  const { body } = await me.get('/me/orders')
  const ids = (body.orders as { id: string }[]).map(({ id }) => id)
  return Promise.all(ids.map(async (id) => orderOf(await me.get(`/orders/${id}`)) as Order))
}

/** What a camera writes into its photos, where and when; asked of the photo as neighbours may see it. */
async function cameraNotesOn(photoUrl = '') {
  const answer = await fetch(street.url() + photoUrl)
  return (await sharp(await answer.arrayBuffer()).metadata()).exif
}

/** One photo, one sentence, and on to where it is. */
async function tell(phone: Phone, words: string) {
  await phone.tap('拍一张')
  await phone.see('再拍一张')
  await phone.type({ tag: 'textarea' }, words)
  await phone.tap('下一步：确认地点')
}

async function pickBuilding(phone: Phone) {
  await phone.tap('选楼栋')
  await phone.tap('1号楼')
  await phone.see('梧桐里社区 1号楼')
}

describe('report 报事', () => {
  it('goes by taps from the photo to one’s own order, the place by its building', async () => {
    const phone = await street.phoneOf('chen')

    await phone.tap({ label: /^报事/ })
    await tell(phone, '门口人行道的砖翘起来了')
    await phone.see({ role: 'radio', label: '人行道破损' })
    await pickBuilding(phone)
    await phone.tap('是')
    await phone.tap('交上去')

    await phone.see('交上去了')
    const [order] = await ordersOf('chen')
    expect(order).toMatchObject({
      categoryName: '人行道破损',
      description: '门口人行道的砖翘起来了',
      photos: 1,
      answers: [{ answer: '是' }],
      place: { label: '梧桐里社区 1号楼' },
    })
    expect(await cameraNotesOn(order?.photoUrls[0])).toBeUndefined()
    await phone.tab('我的单子')
    await phone.tap('门口人行道的砖翘起来了')
    await phone.see('等网格员核实')
  })

  it('finds the place by GPS, in the system of China’s maps', async () => {
    const phone = await street.phoneOf('chu', { at: '/resident/report', place: atHome })

    await tell(phone, '路灯坏了')
    await phone.tap('用定位')
    await phone.see('换地点')
    await phone.tap('交上去')

    await phone.see('交上去了')
    const [order] = await ordersOf('chu')
    expect(order?.place).toMatchObject({ ...atHome, gridName: '第1网格', datum: 'gcj02' })
  })

  it('says how to go on when the phone does not tell where it is', async () => {
    const phone = await street.phoneOf('wei', { at: '/resident/report' })
    await tell(phone, '路灯坏了')

    await phone.tap('用定位')

    await phone.see('没打开定位，选楼栋也能报')
    await pickBuilding(phone)
  })

  it('names what is still missing, and sends nothing', async () => {
    const phone = await street.phoneOf('jiang', { at: '/resident/report' })
    await tell(phone, '路灯坏了')

    await phone.tap('交上去')

    await phone.see('没打开定位也行：选一个楼栋就能交')
    expect(street.heard().map(({ path }) => path)).not.toContain('/v1/orders')
  })
})

/** Everything that was not kept is gone. */
function reopened(phone: Phone, user: string, isOnline: boolean) {
  phone.close()
  return street.phoneOf(user, { at: '/pages/workOrder/mine', kept: phone.kept, isOnline })
}

async function readyToSend(user: string, words: string) {
  const phone = await street.phoneOf(user, { at: '/resident/report' })
  await tell(phone, words)
  await pickBuilding(phone)
  return phone
}

const heard = (path: string) =>
  street.heard().filter((asked) => asked.method === 'POST' && asked.path === path).length

describe('a report without network 没有网', () => {
  it('waits on the phone, outlives the program, and goes by itself, once', async () => {
    const phone = await readyToSend('han', '路灯坏了，北门口')
    await phone.goOffline()
    await phone.tap('交上去')
    await phone.see('等着交的')

    const again = await reopened(phone, 'han', false)
    await again.see('等着交的')
    await again.goOnline()

    await again.see('等网格员核实')
    expect(again.text()).not.toContain('等着交的')
    expect(await ordersOf('han')).toMatchObject([{ description: '路灯坏了，北门口', photos: 1 }])
  })

  it('is one order when the answer to it was lost and the program killed', async () => {
    const phone = await readyToSend('yang', '路灯坏了，南门口')
    street.beforeAnswer(({ path }) => path === '/v1/orders' && void phone.goOffline())
    await phone.tap('交上去')
    await phone.see('等着交的')

    const again = await reopened(phone, 'yang', true)

    await again.see('等网格员核实')
    expect(heard('/v1/orders')).toBe(2)
    expect(await ordersOf('yang')).toHaveLength(1)
  })

  it('sends each photo once, wherever the network went away', async () => {
    const phone = await readyToSend('zhu', '路灯坏了，东门口')
    street.beforeAnswer(({ path }) => path === '/uploads' && void phone.goOffline())
    await phone.tap('交上去')
    await phone.see('等着交的')
    street.beforeAnswer(() => undefined)

    await phone.goOnline()

    await phone.see('等网格员核实')
    expect(await ordersOf('zhu')).toMatchObject([{ photos: 1 }])
  })

  it('is kept with its photo while it is still being written', async () => {
    const phone = await street.phoneOf('qin2', { at: '/resident/report' })
    await tell(phone, '写到一半')

    const again = await reopened(phone, 'qin2', false)

    await again.see('写到一半')
    await again.tap('接着写')
    await again.see({ text: '写到一半', tag: 'textarea' })
    await again.see('再拍一张')
  })

  it('goes once however often the finger comes down', async () => {
    const phone = await readyToSend('xu', '路灯坏了，西门口')

    await Promise.all([phone.tap('交上去'), phone.tap('交上去')])

    await phone.see('交上去了')
    expect(heard('/v1/orders')).toBe(1)
    expect(await ordersOf('xu')).toHaveLength(1)
  })
})
