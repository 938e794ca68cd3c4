import { sizeOf } from '../support/weapp/node'
import { type Phone } from '../support/weapp/phone'
import { sentPhoto } from '../support/weapp/sentPhoto'
import { smallStreetForFile } from '../support/weapp/servedStreet'
import { anOrder, orderOf } from '../workOrder/orders'

const street = smallStreetForFile()
const day = 86_400_000
const kilobyte = 1024
const inAPage = 20
const inAll = 25

let orderIds: string[] = []
const join = (id = '') => street.as(street.people().lin).post(`/orders/${id}/join`, { version: 1 })

/**
 * Each card with all that it may have to say: late, with photos, and but for the first met by others. Late by days:
 * a card late by minutes says another thing every minute, and is painted for that.
 */
beforeAll(async () => {
  const { zhou } = street.people()
  const body = anOrder(street.street, { photoKeys: [await sentPhoto(street, zhou)] })
  const report = async () => orderOf(await street.as(zhou).post('/orders', body)).id
  orderIds = (await Promise.all(Array.from({ length: inAll }, report))).sort()
  await Promise.all(orderIds.slice(1).map(join))
  street.clock.now += 2 * day
})

type Located = { latitude: number; longitude: number }

/** The queue as it is opened on a phone that says where it is when the test says so: later than the cards come. */
async function openQueue() {
  const place = { latitude: 28.99, longitude: 118.88 }
  const phone = await street.phoneOf('shen', { place })
  let tell = (_: Located) => {}
  phone.answers['getLocation'] = () => new Promise<Located>((resolve) => (tell = resolve))
  let before = 0
  street.beforeAnswer(({ path }) => {
    if (path.startsWith('/v1/queues/')) before ||= phone.paintings.length
  })
  await phone.tap({ text: /^工作台/, role: 'link' })
  await phone.see('再看后面的')
  const locate = async () => {
    tell(place)
    await phone.see({ text: /^约/ })
    await phone.settle()
  }
  return { phone, locate, cards: bytesSince(phone, before) }
}

const bytesSince = ({ paintings }: Phone, before: number) => paintings.slice(before).map(({ bytes }) => bytes)

async function bytesOf(phone: Phone, act: () => Promise<unknown>) {
  const before = phone.paintings.length
  await act()
  return bytesSince(phone, before)
}

const say = (what: string, bytes: number[]) =>
  process.stdout.write(`${what}: ${bytes.length} setData of ${bytes.join(' + ')} bytes\n`)

const sum = (bytes: number[]) => bytes.reduce((all, one) => all + one, 0)

describe('a queue page of 20 cards 待办', () => {
  it('is painted in two goes, the distances being the second; light and flat', async () => {
    const { phone, locate, cards } = await openQueue()

    const paintings = [...cards, ...(await bytesOf(phone, locate))]

    const { nodes, depth } = sizeOf(phone.screen())
    say(`queue page of ${inAPage}, ${nodes} nodes, depth ${depth}`, paintings)
    // A count in a tab comes with another answer, in a painting of its own or with the cards.
    expect(paintings.filter((bytes) => bytes > kilobyte).length).toBeLessThanOrEqual(2)
    expect(sum(paintings)).toBeLessThanOrEqual(32 * kilobyte)
    expect(nodes).toBeLessThan(600)
    expect(depth).toBeLessThan(20)
  })

  it('paints a card that changes alone', async () => {
    const { phone, locate } = await openQueue()
    await locate()
    // However slow the machine: a queue asks by itself, too, after a while.
    const change = await bytesOf(phone, async () => {
      await join(orderIds[0])
      await phone.pullDown()
    })

    say('a card that changes', change)
    expect(change).toHaveLength(1)
    expect(sum(change)).toBeLessThanOrEqual(kilobyte)
  })

  it('adds the next page without painting the first anew', async () => {
    const { phone, locate } = await openQueue()
    await locate()

    const more = await bytesOf(phone, () => phone.tap('再看后面的'))

    say(`${inAll - inAPage} more cards`, more)
    await phone.gone('再看后面的')
    expect(sum(more)).toBeLessThanOrEqual(12 * kilobyte)
  })
})
