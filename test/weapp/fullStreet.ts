import { demoPeople } from '../../infra/demo/people/people'
import { demoStreet } from '../../infra/demo/street'
import { sentPhoto } from '../support/weapp/sentPhoto'
import { servedStreetForFile } from '../support/weapp/servedStreet'
import { recorded } from '../visit/visits'
import { anOrder, orderOf } from '../workOrder/orders'
import { deliberated } from './aDeliberation'

const resident = 'yezhiqiu'
const gridWorker = 'shenxiaohe'
const dispatcher = 'guqing'
const supervisor = 'chengwenyuan'
const admin = 'wenyizhou'
const ofSeveralRoles = 'qiaomuqing'

const castOf = (ids: string[]) =>
  Object.fromEntries(
    demoPeople
      .filter(({ id }) => ids.includes(id))
      .map(({ household, ...person }) => [
        person.id,
        { ...person, ...(household && { household: { ...household, verified: true } }) },
      ]),
  )

/** What the page of a list holds. */
const aPage = Array.from({ length: 20 })

/** The demo street, with one of each who has a page here, and as many orders at each stage as a list shows. */
export function fullStreetForFile() {
  const cast = castOf([resident, gridWorker, dispatcher, supervisor, admin, ofSeveralRoles])
  const street = servedStreetForFile(demoStreet, cast)
  const last = {
    ordered: '',
    filed: '',
    pooled: '',
    finished: '',
    closed: '',
    visit: '',
    talk: '',
    motion: '',
  }

  const known = (name: string) => street.people()[name] ?? { id: '' }
  const grid = cast[gridWorker]?.roles[0]?.scope ?? ''
  const buildings = demoStreet.buildings.filter(({ id }) => id.startsWith(grid))
  const more = { categoryCode: demoStreet.fallbackCategory }

  async function report(photoKeys: string[]) {
    const body = anOrder({ ...demoStreet, buildings }, { ...more, photoKeys })
    return orderOf(await street.as(known(resident)).post('/orders', body)).id
  }
  const move = async (name: string, path: string, body: object) =>
    orderOf(await street.as(known(name)).post(`/orders/${path}`, body)).id

  async function finish(photoKeys: string[]) {
    const id = await report(photoKeys)
    await move(gridWorker, `${id}/handle`, { version: 1 })
    return move(gridWorker, `${id}/finish`, { version: 2, note: '清走了' })
  }

  async function visit(_: unknown, nth: number) {
    const household = { buildingId: buildings[0]?.id ?? '', room: `1单元 ${nth + 101}` }
    const body = { ...household, purpose: 'care', note: '身体不错', contact: { name: '王奶奶' }, heard: [] }
    return recorded(await street.as(known(gridWorker)).post('/visits', body)).visit.id
  }

  const talkAndVote = () =>
    deliberated(street, {
      resident: known(resident),
      desk: known(dispatcher),
      admin: known(admin),
      buildingId: cast[resident]?.household?.buildingId ?? '',
    })

  beforeAll(async () => {
    const photoKeys = [await sentPhoto(street, known(resident))]
    for (const id of await Promise.all(aPage.map(() => report(photoKeys)))) last.ordered = id
    for (const id of await Promise.all(aPage.map(() => report(photoKeys))))
      last.filed = await move(gridWorker, `${id}/file`, { version: 1 })
    for (const id of await Promise.all(aPage.map(() => report([])))) {
      await move(gridWorker, `${id}/file`, { version: 1 })
      last.pooled = await move(dispatcher, `${id}/dispatch`, {
        version: 2,
        lead: { pool: true },
        note: '搬一袋米',
      })
    }
    for (const id of await Promise.all(aPage.map(() => finish(photoKeys)))) last.finished = id
    for (const id of await Promise.all(aPage.map(visit))) last.visit = id
    const id = await finish(photoKeys)
    Object.assign(last, await talkAndVote())
    last.closed = await move(supervisor, `${id}/close`, { version: 3, verdict: 'solved' })
  })

  return { ...street, last, resident, gridWorker, dispatcher, supervisor, admin, ofSeveralRoles }
}
