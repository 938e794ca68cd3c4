import type { Phone } from './phone'
import type { Screen } from './screen'

/** A duty list that gives the street's lamps and pavements to others. */
const dutiesOfDemo = { '权责.csv': '类别,区域,部门\nA01,全街道,U02\nA02,全街道,U01\nZ99,全街道,U03' }

async function findLamps(phone: Phone) {
  await phone.write('要查的', '路灯')
  await phone.press('查')
}

async function exportOrders(phone: Phone) {
  await phone.tick('居民的话、地址、姓名、电话')
  await phone.write('用途', '街道例会核对上个月的回访')
  await phone.press(/^导出.*的工单$/)
}

async function exportNumbers(phone: Phone) {
  await phone.inGroup('导什么').choose('指标')
  await phone.inGroup('按哪种月').choose('考核月')
}

/** Two are called: one who is waited for to the end of the day, and one by the limit. */
async function whistle(phone: Phone) {
  await phone.press('吹哨')
  const sheet = phone.inSheet('吹哨')
  await sheet.tick('供水服务站')
  await sheet.tick('安和物业')
  await phone.inGroup('供水服务站多久内到？').choose('2 小时内')
  await sheet.tick('来现场看看归谁')
  await sheet.press('吹哨，叫两家')
}

const [desk, handler, supervisor, admin, called, elsewhere] = [
  '顾青',
  '罗师傅',
  '程问源',
  '温亦舟',
  '水清源',
  '柴景明',
]

/** The pages of units, desks, supervisors and admins. */
export const deskScreens: Screen[] = [
  { name: 'handler-queue', as: handler, address: 'worker/queue', sees: '我在办' },
  { name: 'handler-order', as: handler, address: 'worker/order', order: 'paving', sees: '办了什么' },
  { name: 'find', as: supervisor, address: 'records/find', first: findLamps, sees: /已查到|三年里/ },
  { name: 'export', as: supervisor, address: 'records/export', first: exportOrders, sees: /^谁导过/ },
  {
    name: 'export-numbers',
    as: supervisor,
    address: 'records/export',
    first: exportNumbers,
    sees: '自然月',
  },
  { name: 'desk', as: desk, address: 'desk/queue', sees: /后面 \d+ 件/ },
  {
    name: 'desk-precedent',
    as: elsewhere,
    address: 'desk/order',
    order: 'wall',
    sees: '看裁定的那张单',
    isMain: true,
  },
  {
    name: 'desk-assist',
    as: elsewhere,
    address: 'desk/order',
    order: 'wall',
    first: (phone) => phone.press('加协办单位'),
    sees: /首接负责/,
  },
  {
    name: 'desk-pool',
    as: elsewhere,
    first: (phone) => phone.choose('抢单池'),
    sees: /^去不去先看这句/,
  },
  {
    name: 'desk-whistled',
    as: desk,
    address: 'desk/order',
    order: 'bench',
    first: whistle,
    sees: /^哨吹出去了/,
    isMain: true,
  },
  { name: 'handler-calls', as: called, address: 'worker/queue', sees: /叫您去/, isMain: true },
  {
    name: 'handler-called',
    as: called,
    address: 'worker/order',
    order: 'bench',
    sees: '供水服务站报到',
    isMain: true,
  },
  { name: 'desk-order', as: desk, address: 'desk/order', order: 'bench', sees: '一路走来' },
  { name: 'supervisor-queue', as: supervisor, address: 'supervisor/queue', sees: /路面坑洼/ },
  {
    name: 'supervisor-late',
    as: supervisor,
    address: 'supervisor/queue',
    first: (phone) => phone.turnTo(/^超期/),
    sees: /电线线缆垂落/,
  },
  {
    name: 'supervisor-back',
    as: supervisor,
    address: 'supervisor/queue',
    first: (phone) => phone.turnTo(/^待回访/),
    sees: /路灯不亮/,
  },
  {
    name: 'call-back',
    as: supervisor,
    address: 'supervisor/order',
    order: 'lamp',
    sees: '记下回访',
    isMain: true,
  },
  { name: 'supervisor-order', as: supervisor, address: 'supervisor/order', order: 'pit', sees: '您的结论' },
  {
    name: 'demands',
    as: supervisor,
    address: 'demand/demands',
    sees: /大家在反复说|没有共性诉求/,
    isMain: true,
  },
  { name: 'demand', as: supervisor, first: (phone) => phone.follow(/，\d+ 件/), sees: /^为什么归在一起/ },
  { name: 'demand-raise', as: supervisor, first: (phone) => phone.follow(/^发起议题/), sees: /^带上 \d+ 件/ },
  { name: 'visit-log', as: supervisor, address: 'visit/log', sees: /^谁看过/ },
  { name: 'admin-street', as: admin, address: 'admin/street', sees: /个社区/, isMain: true },
  { name: 'admin-people', as: admin, address: 'admin/people', sees: /^还有 \d+ 条/, isMain: true },
  { name: 'admin-limits', as: admin, address: 'admin/limits', sees: '超期升级', isMain: true },
  { name: 'admin-categories', as: admin, address: 'admin/categories', sees: /7 天办好/ },
  {
    name: 'admin-tables',
    as: admin,
    address: 'admin/tables',
    first: (phone) => phone.giveFiles('选填好的表', dutiesOfDemo),
    sees: /会改什么/,
    isMain: true,
  },
  {
    name: 'admin-rehearsal',
    as: admin,
    first: (phone) => phone.press('最近一个月的单会换给谁'),
    sees: /会换责任单位/,
  },
  { name: 'admin-feedback', as: admin, address: 'resident/feedback', sees: '投诉建议' },
]
