import type { Phone } from './phone'
import type { Screen } from './screen'

const volunteer = '贺阿姨'
const [resident, worker, desk, supervisor, handler] = ['叶知秋', '沈小禾', '顾青', '程问源', '罗师傅']
const admin = '温亦舟'

/** One of the moves behind 更多. */
const behindMore = (move: string) => async (phone: Phone) => {
  await phone.press(/^更多：/)
  await phone.inSheet('更多').follow(new RegExp(`^${move}`))
}

/** What comes up from below for one decision, and goes again. */
export const sheets: Screen[] = [
  {
    name: 'sheet-emergency',
    as: resident,
    address: 'resident/report',
    first: (phone) => phone.follow(/^有人有危险/),
    sees: /^120 急病/,
  },
  {
    name: 'sheet-note',
    as: resident,
    address: 'resident/order',
    order: 'paving',
    first: (phone) => phone.press('补一句'),
    sees: '加照片',
  },
  {
    name: 'sheet-reopen',
    as: resident,
    address: 'resident/order',
    order: 'lamp',
    first: async (phone) => {
      await phone.press(/^更多：/)
      await phone.inSheet('还能做什么').press('没办好，重办')
    },
    sees: '好了又坏了',
  },
  {
    name: 'sheet-around',
    as: resident,
    address: 'resident/nearby',
    first: (phone) => phone.follow(/^家附近/),
    sees: '看哪里的事？',
  },
  {
    name: 'sheet-telephones',
    as: resident,
    address: 'pages/person/me',
    first: (phone) => phone.follow(/^打电话找人/),
    sees: '石埠社区',
  },
  {
    name: 'sheet-home-code',
    as: resident,
    address: 'pages/person/me',
    first: (phone) => phone.follow(/重新核实/),
    sees: /前有效/,
  },
  {
    name: 'sheet-end-volunteering',
    as: volunteer,
    address: 'volunteer/mine',
    first: (phone) => phone.follow(/^退出/),
    sees: /手里还有/,
  },
  {
    name: 'sheet-refuse-volunteer',
    as: desk,
    address: 'volunteer/confirm',
    first: (phone) => phone.press('不通过'),
    sees: '为什么？',
  },
  {
    name: 'sheet-find',
    as: worker,
    address: 'worker/queue',
    first: (phone) => phone.press('按单号找'),
    sees: '找一张单',
  },
  {
    name: 'sheet-category',
    as: worker,
    address: 'worker/order',
    order: 'rubbish',
    first: (phone) => phone.choose('改类别'),
    sees: '找类别',
  },
  {
    name: 'sheet-merge',
    as: worker,
    address: 'worker/order',
    order: 'rubbish',
    first: behindMore('并单'),
    sees: '并过去',
  },
  {
    name: 'sheet-decline',
    as: worker,
    address: 'worker/order',
    order: 'rubbish',
    first: behindMore('不予受理'),
    sees: '居民该找谁？',
  },
  {
    name: 'sheet-units',
    as: desk,
    address: 'desk/order',
    order: 'bench',
    first: (phone) => phone.choose('找单位、点名'),
    sees: '派给谁',
  },
  {
    name: 'sheet-escalate',
    as: desk,
    address: 'desk/order',
    order: 'bench',
    first: behindMore('升级'),
    sees: '交给街道',
  },
  {
    name: 'sheet-whistle',
    as: desk,
    address: 'desk/order',
    order: 'bench',
    first: async (phone) => {
      await phone.press('吹哨')
      const sheet = phone.inSheet('吹哨')
      for (const unit of ['市政养护所', '派出所']) await sheet.tick(unit)
      await phone.inGroup('派出所多久内到？').choose('自己定')
    },
    sees: '要他们来做什么？',
    isMain: true,
  },
  {
    name: 'sheet-extend',
    as: handler,
    address: 'worker/order',
    order: 'paving',
    first: behindMore('延期'),
    sees: '申请延期',
  },
  {
    name: 'sheet-recall',
    as: desk,
    address: 'desk/order',
    order: 'paving',
    first: behindMore('收回'),
    sees: '为什么收回？',
  },
  {
    name: 'sheet-rework',
    as: supervisor,
    address: 'supervisor/order',
    order: 'pit',
    first: (phone) => phone.press('返工'),
    sees: '退回返工',
  },
  {
    name: 'sheet-person',
    as: admin,
    address: 'admin/people',
    first: async (phone) => {
      await phone.write('找人', '沈小禾')
      await phone.follow(/^沈小禾/)
      await phone.follow(/^加一个岗位/)
      await phone.choose('网格员')
    },
    sees: '哪个社区？',
  },
  {
    name: 'sheet-limit',
    as: admin,
    address: 'admin/limits',
    first: (phone) => phone.follow(/^接单/),
    sees: /从哪一天起/,
  },
  {
    name: 'sheet-calendar',
    as: admin,
    address: 'admin/limits',
    first: (phone) => phone.follow(/^2026 年/),
    sees: '加一段放假',
  },
  {
    name: 'sheet-settings',
    as: admin,
    address: 'admin/street',
    first: (phone) => phone.follow(/^东湾街道/),
    sees: '街道的名称和电话',
  },
]
