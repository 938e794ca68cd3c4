import { deskScreens } from './deskScreens'
import type { Phone } from './phone'
import type { Screen } from './screen'

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

async function registerAsVolunteer(phone: Phone) {
  await phone.tick('搬搬抬抬')
  await phone.tick('小修小补')
  await phone.tick('周末上午')
  await phone.write('电话', '15400008801')
}

const [resident, worker, desk, volunteer, neighbour] = ['叶知秋', '沈小禾', '顾青', '贺阿姨', '来虹霞']

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
  {
    name: 'order-whistled',
    as: neighbour,
    address: 'resident/order',
    order: 'trench',
    sees: /一起来$/,
    isMain: true,
  },
  { name: 'rate', as: resident, address: 'resident/rate', order: 'lamp', sees: '您满意吗？' },
  { name: 'nearby', as: resident, address: 'resident/nearby', sees: /离家/ },
  { name: 'feedback', as: resident, address: 'resident/feedback', sees: /3 天内/ },
  { name: 'me', as: resident, address: 'pages/person/me', sees: '看得清' },
  { name: 'inbox', as: resident, address: 'notice/inbox', sees: /消息$/, isMain: true },
  { name: 'privacy', as: resident, address: 'resident/privacy', sees: /谁看得到/ },
  { name: 'worker-home', as: worker, address: 'pages/home/home', sees: '我的岗位' },
  { name: 'worker-inbox', as: worker, address: 'notice/inbox', sees: /消息$/ },
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
  {
    name: 'volunteer-register',
    as: resident,
    address: 'volunteer/mine',
    first: registerAsVolunteer,
    sees: '去哪几个社区？',
    isMain: true,
  },
  {
    name: 'volunteer',
    as: resident,
    first: (phone) => phone.press('登记'),
    sees: /等社区确认$/,
    isMain: true,
  },
  { name: 'volunteers', as: desk, address: 'volunteer/confirm', sees: /等您确认/, isMain: true },
  { name: 'volunteer-known', as: volunteer, address: 'volunteer/mine', sees: /谢谢您/ },
  { name: 'pool', as: volunteer, address: 'volunteer/queue', sees: '您能搭把手的', isMain: true },
  {
    name: 'pool-order',
    as: volunteer,
    first: (phone) => phone.follow(/搭把手，梧桐里社区/),
    sees: /派单员.+说：/,
    isMain: true,
  },
  { name: 'pool-hand', as: volunteer, address: 'volunteer/order', order: 'chair', sees: '办了什么' },
  { name: 'pool-worker', as: worker, address: 'volunteer/queue', sees: '您能搭把手的' },
  ...deskScreens,
]
