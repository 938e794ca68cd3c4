/** @jest-environment ./test/support/environment/node.mjs */
import fc from 'fast-check'
import sharp from 'sharp'
import type { OrderCommand } from '../../../shared/workOrder/commands'
import type { MyCard } from '../../../shared/workOrder/order'
import type { Draft } from '../../../miniapp/src/drafts/draft'
import { openOutbox } from '../../../miniapp/src/drafts/outbox'
import { blankReport, decide, withBody } from '../../../miniapp/src/drafts/report'
import { keep, kept } from '../../../miniapp/src/phoneStorage'
import { forgetToken, playDemoPerson } from '../../../miniapp/src/session'
import { streetForFile } from '../../support/app'
import { tableForFile } from '../../support/engine'
import { phone } from '../../support/taro/phone'
import { anOrder } from '../../workOrder/orders'

const street = streetForFile(tableForFile())

/** What happens to one request on its way. `kill`: it arrives, and the phone's battery is taken out. */
type Weather = 'fine' | 'loseRequest' | 'loseReply' | 'busy' | 'kill'
type Deed = 'write' | 'tapAgain' | 'go' | 'kill' | 'expire'

let life = 0
let arrived: string[] = []
let weather: Weather[] = []
const fail = { errMsg: 'request:fail timeout' }

/** The network of a phone that may die or lose it at any moment, before a real API. */
async function through(send: () => Promise<Response>) {
  const mine = life
  const now = weather.shift() ?? 'fine'
  if (now === 'loseRequest') throw fail
  if (now === 'busy') return { statusCode: 503, data: JSON.stringify({ refusal: 'unavailable' }) }
  const answer = await send()
  const data = await answer.text()
  note(data)
  if (now === 'kill') life += 1
  // A dead phone hears nothing more.
  if (mine !== life || now === 'loseReply') throw fail
  return { statusCode: answer.status, data }
}

/** The reports in the order the server has them. */
function note(data: string) {
  const { order } = JSON.parse(data || '{}') as { order?: { description: string } }
  if (order && !arrived.includes(order.description)) arrived.push(order.description)
}

function connect() {
  phone.answers.set('request', ({ url, method, header, data }) =>
    through(async () =>
      street.app.request(String(url), {
        method: String(method),
        headers: header as Record<string, string>,
        ...(data !== undefined && { body: String(data) }),
      }),
    ),
  )
  phone.answers.set('uploadFile', ({ filePath, formData }) =>
    through(async () => {
      const body = new FormData()
      Object.entries(formData as Record<string, string>).forEach(([name, value]) => body.append(name, value))
      body.append(
        'file',
        new Blob([phone.files.get(String(filePath)) as Uint8Array<ArrayBuffer>]),
        'photo.jpg',
      )
      return street.photoApp.request('/uploads', { method: 'POST', body })
    }),
  )
}

/** Opens the program on what the storage has kept. */
function boot() {
  life += 1
  const mine = life
  const isAlive = () => mine === life
  const drawer = { keep: (name: string, value: unknown) => !isAlive() || keep(name, value), kept }
  forgetToken()
  return openOutbox(drawer, () => () => {})
}

let reportsMade = 0

function aReport(): Draft {
  reportsMade += 1
  const { kind, categoryCode, place } = anOrder(street.street)
  const id = `report-${reportsMade}`
  const file = `wxfile://saved/${id}.jpg`
  phone.files.set(file, photo)
  const draft = withBody(blankReport(kind, { id, by: 'zhou' }), {
    categoryCode,
    place,
    description: `第 ${reportsMade} 件：路灯不亮`,
  })
  return { ...draft, photos: [{ id, file }] }
}

/** Lives through one schedule, then gives the phone good weather until nothing waits. */
async function live(deeds: Deed[], bad: Weather[]) {
  weather = [...bad]
  arrived = []
  const written: string[] = []
  let outbox = boot()
  for (const deed of deeds) {
    if (deed === 'write' && written.length < 3) {
      const draft = aReport()
      outbox.box.put(draft)
      written.push((draft.body as OrderCommand).description)
      decide(draft.id, outbox.box)
    }
    if (deed === 'tapAgain') outbox.box.all().forEach(({ id }) => decide(id, outbox.box))
    if (deed === 'expire') street.clock.now += 16 * 60_000
    if (deed === 'kill') outbox = boot()
    const before = life
    await outbox.sender.go()
    if (before !== life) outbox = boot()
  }
  weather = []
  outbox = boot()
  await outbox.sender.go()
  await outbox.sender.go()
  return { written, left: outbox.box.all() }
}

async function reportsOf(written: string[]) {
  const { body } = await street.as('zhou').get('/me/orders?limit=50')
  return (body.orders as MyCard[]).filter(({ title }) => written.includes(title))
}

let photo: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  const grey = sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } })
  photo = new Uint8Array(await grey.jpeg().toBuffer())
})

beforeEach(() => {
  phone.forget()
  connect()
  street.clock.now = Date.now()
  playDemoPerson('zhou')
})

const deeds = fc.array(
  fc.constantFrom<Deed>('write', 'write', 'tapAgain', 'tapAgain', 'go', 'kill', 'expire'),
  { minLength: 6, maxLength: 12 },
)
const storms = fc.array(
  fc.constantFrom<Weather>('fine', 'fine', 'loseRequest', 'loseReply', 'busy', 'kill'),
  {
    minLength: 10,
    maxLength: 30,
  },
)

describe('reports on a phone that dies, loses the net and is tapped twice', () => {
  it('become one order each, none lost, in the order they were written, with their photos', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, storms, async (schedule, storm) => {
        const { written, left } = await live(schedule, storm)

        expect(left).toEqual([])
        expect(arrived).toEqual(written)
        const reports = await reportsOf(written)
        expect(reports.map(({ title }) => title).sort()).toEqual([...written].sort())
        expect(reports.every(({ photos }) => photos === 1)).toBe(true)
      }),
      { numRuns: 100 },
    )
  }, 240_000)
})
