import { openBundle } from '../support/weapp/bundle'
import { allIn, childrenOf, findAll, sizeOf, textOf, type What } from '../support/weapp/node'
import { openPhone, type Phone } from '../support/weapp/phone'
import { fullStreetForFile } from './fullStreet'

const bundle = openBundle()
const street = fullStreetForFile()
const { last, resident, gridWorker, dispatcher, supervisor, admin, ofSeveralRoles } = street

type Opened = { phone: Phone; sees: What }

const opened = async (user: string, at: string, sees: What): Promise<Opened> => ({
  phone: await street.phoneOf(user, { at }),
  sees,
})

async function toConfirm(): Promise<Opened> {
  const phone = await street.phoneOf(resident, { at: '/resident/report' })
  await phone.type({ tag: 'textarea' }, '楼道灯坏了，晚上上楼看不见')
  await phone.tap('下一步：确认地点')
  return { phone, sees: '交上去' }
}

async function toPlace(): Promise<Opened> {
  const { phone } = await toConfirm()
  await phone.tap('选楼栋')
  return { phone, sees: '找楼栋或门牌' }
}

async function toInbox(): Promise<Opened> {
  await street.hearAll()
  return opened(gridWorker, '/notice/inbox', { text: /等您核实/ })
}

async function toReceipt(): Promise<Opened> {
  const phone = await street.phoneOf(resident, { at: `/topic/ballot?id=${last.motion}` })
  await phone.tap('同意')
  await phone.tap('投“同意”')
  await phone.tap('看回执')
  return { phone, sees: { text: /^票据号/ } }
}

/** How each page is come to, by whom, and what is on it when everything has come. */
const ways: Record<string, () => Promise<Opened>> = {
  'pages/home/home': () => opened(resident, '/pages/home/home', { text: /单号/ }),
  'pages/workOrder/mine': () => opened(resident, '/pages/workOrder/mine', { text: /单号/ }),
  'pages/person/me': () => opened(ofSeveralRoles, '/pages/person/me', { text: /^工作台/ }),
  'computer/allow': () => opened(resident, '/computer/allow', '下一步'),
  'resident/report': () => opened(resident, '/resident/report', '下一步：确认地点'),
  'resident/confirm': toConfirm,
  'resident/place': toPlace,
  'resident/order': () => opened(resident, `/resident/order?id=${last.closed}`, '一路走来'),
  'resident/rate': () => opened(resident, `/resident/rate?id=${last.closed}`, '交评价'),
  'resident/nearby': () => opened(resident, '/resident/nearby', { text: /单号/ }),
  'resident/feedback': () => opened(resident, '/resident/feedback', { tag: 'textarea' }),
  'resident/privacy': () => opened(resident, '/resident/privacy', { role: 'heading' }),
  'worker/queue': () => opened(gridWorker, '/worker/queue', { class: 'job' }),
  'worker/order': () => opened(gridWorker, `/worker/order?id=${last.ordered}`, '核实无误，报单'),
  'notice/inbox': toInbox,
  'visit/ledger': () => opened(gridWorker, '/visit/ledger', { text: /^看望老人/ }),
  'visit/record': () => opened(gridWorker, '/visit/record', { text: /哪一户/ }),
  'visit/entry': () => opened(gridWorker, `/visit/entry?id=${last.visit}`, { text: /这次打开记下了/ }),
  'volunteer/queue': () => opened(gridWorker, '/volunteer/queue', { class: 'job' }),
  'volunteer/order': () => opened(gridWorker, `/volunteer/order?id=${last.pooled}`, '我去'),
  'volunteer/mine': () => opened(resident, '/volunteer/mine', { text: /愿意做什么/ }),
  'volunteer/confirm': () => opened(dispatcher, '/volunteer/confirm', { text: '还没有人登记' }),
  'visit/log': () => opened(supervisor, '/visit/log', { text: /谁看过住户/ }),
  'admin/street': () => opened(admin, '/admin/street', { text: /个社区/ }),
  'admin/people': () => opened(admin, '/admin/people', { text: /^温亦舟/ }),
  'admin/limits': () => opened(admin, '/admin/limits', { text: /^超期升级/ }),
  'admin/categories': () => opened(admin, '/admin/categories', { text: /7 天办好/ }),
  'admin/tables': () => opened(admin, '/admin/tables', { text: /^说明\.txt/ }),
  'admin/procedures': () => opened(admin, '/admin/procedures', { role: 'heading' }),
  'admin/procedure': () => opened(admin, '/admin/procedure?id=fivesteps', { role: 'heading' }),
  'chair/topics': () => opened(dispatcher, '/chair/topics', { role: 'heading' }),
  'chair/topic': () => opened(dispatcher, '/chair/topic?id=none', { role: 'alert' }),
  'chair/screen': () => opened(dispatcher, '/chair/screen?id=none', { role: 'alert' }),
  'chair/look': () => opened(dispatcher, '/chair/look', { role: 'heading' }),
  'chair/motion': () => opened(dispatcher, '/chair/motion?id=none', { role: 'alert' }),
  'chair/paper': () => opened(dispatcher, '/chair/paper?id=none', { role: 'alert' }),
  'chair/turnout': () => opened(dispatcher, '/chair/turnout?id=none', { role: 'alert' }),
  'chair/meeting': () => opened(dispatcher, '/chair/meeting?topic=none', { role: 'alert' }),
  'chair/promises': () => opened(dispatcher, '/chair/promises?id=none', { role: 'alert' }),
  'chair/objections': () => opened(dispatcher, '/chair/objections?id=none', { role: 'alert' }),
  'chair/bodies': () => opened(dispatcher, '/chair/bodies', { role: 'heading' }),
  'topic/topics': () => opened(resident, '/topic/topics', '楼前空地停车还是种花？'),
  'topic/topic': () => opened(resident, `/topic/topic?id=${last.talk}`, { text: /靠墙种花/ }),
  'topic/propose': () => opened(resident, '/topic/propose', '先看看有没有人提过'),
  'topic/ballot': () => opened(resident, `/topic/ballot?id=${last.motion}`, '够不够数'),
  'topic/receipt': toReceipt,
  'topic/meeting': () => opened(resident, `/topic/meeting?id=${last.talk}&n=1`, '议程'),
  'desk/queue': () => opened(dispatcher, '/desk/queue', { class: 'job' }),
  'desk/order': () => opened(dispatcher, `/desk/order?id=${last.filed}`, { text: /^派给/ }),
  'records/find': () => opened(supervisor, '/records/find', { text: '导出工单' }),
  'records/export': () => opened(supervisor, '/records/export', { text: '导成什么' }),
  'campaign/campaigns': () => opened(supervisor, '/campaign/campaigns', { role: 'heading' }),
  'campaign/campaign': () => opened(supervisor, '/campaign/campaign?id=none', { role: 'alert' }),
  'campaign/choose': () => opened(supervisor, `/campaign/choose?order=${last.filed}`, { role: 'heading' }),
  'campaign/make': () => opened(supervisor, '/campaign/make', { tag: 'textarea' }),
  'demand/demands': () => opened(supervisor, '/demand/demands', { role: 'heading' }),
  'demand/demand': () => opened(supervisor, '/demand/demand?id=none', { role: 'alert' }),
  'demand/raise': () => opened(dispatcher, '/demand/raise?id=none', { role: 'alert' }),
  'project/lists': () => opened(supervisor, '/project/lists', { role: 'heading' }),
  'project/need': () => opened(supervisor, '/project/need?id=none', { role: 'alert' }),
  'project/write': () => opened(supervisor, '/project/write?what=need', { tag: 'textarea' }),
  'plan/plans': () => opened(supervisor, '/plan/plans', { text: /还没排/ }),
  'plan/plan': () => opened(supervisor, '/plan/plan?id=none', { role: 'alert' }),
  'plan/entry': () => opened(supervisor, '/plan/entry?id=none', { role: 'alert' }),
  'plan/write': () => opened(supervisor, '/plan/write', { tag: 'textarea' }),
  'board/board': () => opened(supervisor, '/board/board', '看表格'),
  'board/orders': () => opened(supervisor, '/board/orders?count=ordered', { class: 'job' }),
  'board/wall': () => opened(supervisor, '/board/wall', { text: /每 30 秒自己更新/ }),
  'board/report': () => opened(supervisor, '/board/report', '复制地址'),
  'supervisor/queue': () => opened(supervisor, '/supervisor/queue', { class: 'job' }),
  'supervisor/order': () => opened(supervisor, `/supervisor/order?id=${last.finished}`, '销单'),
}

/** WeChat's own marks for a page that is slow to draw. */
const heaviest = { nodes: 1000, depth: 30, children: 60 }

const figures: string[] = []
afterAll(() => void process.stdout.write(`nodes/depth of the pages: ${figures.join(', ')}\n`))

describe('each page 页面', () => {
  it('has a way that leads to it', () => {
    expect(Object.keys(ways).sort()).toEqual([...bundle.pages].sort())
  })

  it.each(bundle.pages)(
    '%s opens without network, and without an exception, a missing template or an unknown interface',
    async (page) => {
      const phone = await openPhone({ bundle, isOnline: false }, `/${page}`)

      expect(phone.text()).not.toBe('')
      phone.close()
      expect(phone.troubles).toEqual([])
    },
  )

  it.each(Object.entries(ways))('%s shows what it is for, light enough to draw', async (page, way) => {
    const { phone, sees } = await way()

    await phone.see(sees)
    await phone.settle()

    const { nodes, depth } = sizeOf(phone.screen())
    figures.push(`${page} ${nodes}/${depth}`)
    expect(phone.path()).toBe(page)
    expect(nodes).toBeLessThan(heaviest.nodes)
    expect(depth).toBeLessThan(heaviest.depth)
    expect(mostChildren(phone)).toBeLessThanOrEqual(heaviest.children)
    expect(namelessIn(phone)).toEqual([])
  })
})

const mostChildren = (phone: Phone) =>
  Math.max(...allIn(phone.screen()).map((node) => childrenOf(node).length))

/** What can be pressed, and a screen reader has no word for. */
const namelessIn = (phone: Phone) =>
  ['button', 'link', 'radio', 'checkbox', 'switch', 'tab']
    .flatMap((role) => findAll(phone.screen(), { role }))
    .filter((node) => !node.attr['ariaLabel'] && !textOf(node))
    .map(({ attr }) => String(attr['class']))
