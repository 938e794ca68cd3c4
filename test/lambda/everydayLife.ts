import { aVisit, heardLamp } from '../visit/visits'
import { aVolunteer } from '../volunteer/volunteers'
import { lamp } from '../support/aStreet'
import { granted, type CallersAt } from './caller'
import { street } from './people'

const [community = { id: '' }] = street.communities
const unit = { unitId: `${street.id}U01` }
const { id: buildingId = '', latitude = 0, longitude = 0 } = street.buildings[0] ?? {}

type Made = { id: string; version: number }
type Ids = Record<string, string>

/** 提事 to 议事: it is raised and adopted, and somebody says what she thinks. */
async function raise({ as }: CallersAt): Promise<Ids> {
  const said = { title: '1号楼门口老停满车', text: '轮椅出不去，大家商量个办法。', places: [buildingId] }
  const { topic } = granted<{ topic: Made }>(
    await as('streetdesk').post('/topics', { ...said, orderIds: [] }),
  )
  const terms = { procedureId: 'fivesteps', owner: 'raiser', reason: '大家一起定' }
  await as('streetdesk').post(`/topics/${topic.id}/adopt`, { version: topic.version, ...terms })
  await as('lin').post(`/topics/${topic.id}/opinions`, { words: '划两个轮椅车位' })
  await as('lin').post('/topics/similar', { words: said.title, places: said.places })
  return { topicId: topic.id, motionId: `${topic.id}-1`, procedureId: 'fivesteps' }
}

/** What is put right as a whole: a campaign, the three lists, this month's plan. */
async function putRight({ as }: CallersAt, orderId: string): Promise<Ids> {
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const plan = {
    title: '1号楼一带路灯专题',
    why: '报了十几回，换了又灭。',
    place: community.id,
    owner: unit,
    until,
  }
  const { campaign } = granted<{ campaign: Made }>(
    await as('gu').post('/campaigns', { ...plan, orderIds: [orderId] }),
  )
  const skill = { kind: 'skill', place: community.id }
  const given = { ...skill, title: '上门理发', amount: '半天', when: '周三', provider: '理发店' }
  const { resource } = granted<{ resource: Made }>(await as('gu').post('/resources', given))
  const lacking = { ...skill, title: '想有人上门理发', scope: 'community', words: '楼里有老人' }
  const { need } = granted<{ need: Made }>(await as('gu').post('/needs', lacking))
  const planId = `${street.id}-20${orderId.split('-')[2]}`
  const about = { categoryCodes: [lamp.code], places: [street.id] }
  const entry = { version: 0, title: '路灯', target: '灯都亮', ...unit, about }
  await as('qin').post(`/plans/${planId}/add`, entry)
  return { campaignId: campaign.id, resourceId: resource.id, needId: need.id, planId }
}

/** At the door, at the desk, and with the program itself. */
async function serve({ as }: CallersAt): Promise<Ids> {
  const { visit } = granted<{ visit: Made }>(await as('shen').post('/visits', aVisit({ heard: [heardLamp] })))
  await as('lin').put('/me/volunteering', aVolunteer())
  await as('zhou').post('/feedback', { words: '字太小了' })
  const older = { source: 'old', sourceId: '1', reportedAt: new Date().toISOString(), text: '路灯坏了' }
  await as('admin').post('/imports/orders', older)
  return { visitId: visit.id }
}

/** An admin tries tables that she has filled in, with names in Chinese, and changes nothing. */
async function tryTables({ as }: CallersAt) {
  const there = granted<{ version: string }>(await as('admin').get(`/setup/streets/${street.id}/overview`))
  const files = [{ name: '单位.csv', base64: Buffer.from('编号,名称\n').toString('base64') }]
  const tried = { version: there.version, isDry: true, mayRemove: false, files }
  await as('admin').post(`/setup/streets/${street.id}/tables`, tried)
  await as('admin').post(`/setup/streets/${street.id}/rehearsal`, { duties: street.duties })
}

/** What else goes on in a street, a little of everything, and the ids of what came of it. */
export async function liveOn(callers: CallersAt, orderId: string): Promise<Ids> {
  const { as } = callers
  const { seenTo } = granted<{ seenTo: string }>(await as('zhou').get('/me/inbox'))
  await as('zhou').post('/me/inbox/read', { seenTo })
  await as('qin').post('/find', { text: '路灯' })
  await as('lin').post('/orders/alike', { words: '路灯不亮', categoryCode: lamp.code, latitude, longitude })
  const { demands } = granted<{ demands: Made[] }>(await as('qin').get('/demands'))
  await tryTables(callers)
  return {
    demandId: demands[0]?.id ?? '',
    ...(await raise(callers)),
    ...(await putRight(callers, orderId)),
    ...(await serve(callers)),
  }
}
