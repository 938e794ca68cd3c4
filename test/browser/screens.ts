import type { Phone } from './phone'

/** Orders of the demo street, by who reported them and a word of what they say. */
export const shownOrders = {
  paving: { by: 'yezhiqiu', says: '地砖塌了' },
  lamp: { by: 'yezhiqiu', says: '路灯不亮' },
  rubbish: { by: 'bichangshun', says: '乱堆' },
  bench: { by: 'heayi', says: '长椅断了' },
  pit: { by: 'laihongxia', says: '有个坑' },
}

export type Screen = {
  name: string
  /** Left out: nobody has been chosen yet. */
  as?: string
  /** Left out: where the screen before has led to. */
  address?: string
  order?: keyof typeof shownOrders
  /** What is done there before it is looked at. */
  first?: (phone: Phone) => Promise<void>
  sees: string | RegExp
  /** Looked at in the dark and by elders as well: what people see most. */
  isMain?: true
}

async function fillReport(phone: Phone) {
  await phone.photograph(/^拍一张：/, { scene: 'paving', isAfter: false, seed: 'by house 3' })
  await phone.seesPhoto(/^您拍的照片/)
  await phone.write('怎么了？', '3号楼南边人行道的砖翘起来了，推轮椅过不去')
}

async function confirmReport(phone: Phone) {
  await phone.press(/^下一步/)
  await phone.isChosen('人行道破损')
}

async function pickPlace(phone: Phone) {
  await phone.choose('3号楼')
  await phone.choose('还没有')
}

async function fillVisit(phone: Phone) {
  await phone.choose('选楼栋')
  await phone.follow(/^3号楼/)
  await phone.write('门牌', '1单元 502')
  await phone.choose('看望老人')
  await phone.press('记一件听到的事')
  await phone.write('听到的第 1 件', '楼下路灯不亮，晚上不敢出门')
  await phone.choose('一盏')
  await phone.write('怎么称呼', '王奶奶')
}

/** A duty list that gives the street's lamps and pavements to others. */
const dutiesOfDemo = { '权责.csv': '类别,区域,部门\nA01,全街道,U02\nA02,全街道,U01\nZ99,全街道,U03' }

const [resident, worker, desk, handler] = ['叶知秋', '沈小禾', '顾青', '罗师傅']
const [supervisor, admin] = ['程问源', '温亦舟']

/** Every page, in an order in which people come to them. */
export const screens: Screen[] = [
  { name: 'people', sees: '找别的人' },
  { name: 'home', as: resident, address: 'pages/home/home', sees: '身边刚办好', isMain: true },
  { name: 'report', as: resident, address: 'resident/report', first: fillReport, sees: '替别人报' },
  { name: 'confirm-first', as: resident, first: confirmReport, sees: '在哪里？' },
  { name: 'place', as: resident, first: (phone) => phone.press('选楼栋'), sees: '21号楼' },
  { name: 'confirm', as: resident, first: pickPlace, sees: '换地点' },
  { name: 'mine', as: resident, address: 'pages/workOrder/mine', sees: '没写完的' },
  { name: 'order', as: resident, address: 'resident/order', order: 'paving', sees: '您报的', isMain: true },
  { name: 'order-closed', as: resident, address: 'resident/order', order: 'lamp', sees: '您报的' },
  { name: 'rate', as: resident, address: 'resident/rate', order: 'lamp', sees: '您满意吗？' },
  { name: 'nearby', as: resident, address: 'resident/nearby', sees: /离家/ },
  { name: 'feedback', as: resident, address: 'resident/feedback', sees: /3 天内/ },
  { name: 'me', as: resident, address: 'pages/person/me', sees: '看得清' },
  { name: 'privacy', as: resident, address: 'resident/privacy', sees: /谁看得到/ },
  { name: 'worker-home', as: worker, address: 'pages/home/home', sees: '我的岗位' },
  { name: 'worker-queue', as: worker, address: 'worker/queue', sees: /乱堆乱放/, isMain: true },
  { name: 'worker-order', as: worker, address: 'worker/order', order: 'rubbish', sees: '一路走来' },
  {
    name: 'visit-record',
    as: worker,
    address: 'visit/record',
    first: fillVisit,
    sees: /1 张单排进/,
    isMain: true,
  },
  { name: 'visits', as: worker, first: (phone) => phone.press('记下'), sees: /听到 1 件/, isMain: true },
  { name: 'visit', as: worker, first: (phone) => phone.follow(/^看望老人/), sees: /这次打开记下了/ },
  { name: 'handler-queue', as: handler, address: 'worker/queue', sees: '我在办' },
  { name: 'handler-order', as: handler, address: 'worker/order', order: 'paving', sees: '办了什么' },
  { name: 'desk', as: desk, address: 'desk/queue', sees: /后面 \d+ 件/ },
  { name: 'desk-order', as: desk, address: 'desk/order', order: 'bench', sees: '一路走来' },
  { name: 'supervisor-queue', as: supervisor, address: 'supervisor/queue', sees: /路面坑洼/ },
  {
    name: 'supervisor-late',
    as: supervisor,
    address: 'supervisor/queue',
    first: (phone) => phone.turnTo(/^超期/),
    sees: /电线线缆垂落/,
  },
  { name: 'supervisor-order', as: supervisor, address: 'supervisor/order', order: 'pit', sees: '您的结论' },
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
