import type { Phone } from './phone'
import type { Screen } from './screen'

const [resident, desk, handler, supervisor] = ['叶知秋', '顾青', '安家惠', '程问源']

async function writeCampaign(phone: Phone) {
  await phone.write('叫什么', '楼道里的电动车')
  await phone.write('为什么要集中办', '充电的线拉到楼道里，说了又来。')
  await phone.choose('城管中队')
  await phone.choose('30 天内')
}

/** What is done about what keeps coming back: for residents, then for who does it. */
export const actingScreens: Screen[] = [
  { name: 'campaigns', as: resident, address: 'campaign/campaigns', sees: /垃圾桶/, isMain: true },
  {
    name: 'campaign-running',
    as: resident,
    address: 'campaign/campaign',
    acting: 'running',
    sees: /周末多加了一趟/,
    isMain: true,
  },
  {
    name: 'campaign-closed',
    as: resident,
    address: 'campaign/campaign',
    acting: 'closed',
    sees: /连着看了三个晚上/,
    isMain: true,
  },
  { name: 'campaigns-desk', as: desk, address: 'campaign/campaigns', sees: '立一个专题' },
  {
    name: 'campaign-desk',
    as: desk,
    address: 'campaign/campaign',
    acting: 'running',
    sees: '记录',
    isMain: true,
  },
  {
    name: 'sheet-campaign-more',
    as: desk,
    first: (phone) => phone.press(/^更多：/),
    sees: /名称、为什么/,
  },
  {
    name: 'sheet-campaign-close',
    as: desk,
    address: 'campaign/campaign',
    acting: 'running',
    first: (phone) => phone.press('办结'),
    sees: '现拍一张之后的',
    isMain: true,
  },
  {
    name: 'sheet-campaign-progress',
    as: handler,
    address: 'campaign/campaign',
    acting: 'running',
    first: (phone) => phone.press('记进展'),
    sees: '记下来',
  },
  {
    name: 'sheet-campaign-reopen',
    as: supervisor,
    address: 'campaign/campaign',
    acting: 'closed',
    first: (phone) => phone.press('重启'),
    sees: '哪天办好？',
  },
  {
    name: 'campaign-make',
    as: desk,
    address: 'campaign/make',
    first: writeCampaign,
    sees: '立专题',
    isMain: true,
  },
  {
    name: 'campaign-choose',
    as: desk,
    address: 'campaign/choose',
    orderAsOrder: 'bench',
    sees: '点一个，加进去',
  },
  { name: 'project-lists', as: resident, address: 'project/lists', sees: /理发/, isMain: true },
  {
    name: 'project-followed',
    as: resident,
    address: 'project/need',
    acting: 'project',
    sees: '关注这个项目',
    isMain: true,
  },
  { name: 'project-need', as: desk, address: 'project/need', acting: 'need', sees: /都提到/, isMain: true },
  {
    name: 'sheet-project-match',
    as: desk,
    first: (phone) => phone.press(/^用周末空着/),
    sees: '项目叫什么？',
  },
  {
    name: 'sheet-project-change',
    as: desk,
    address: 'project/need',
    acting: 'need',
    first: (phone) => phone.press('改需求'),
    sees: '改好',
  },
  {
    name: 'sheet-project-hand',
    as: desk,
    address: 'project/need',
    acting: 'project',
    first: async (phone) => {
      await phone.press(/^更多：/)
      await phone.follow(/^换负责的/)
    },
    sees: '谁负责？',
  },
  {
    name: 'project-withdrawn',
    as: desk,
    address: 'project/lists',
    first: async (phone) => {
      await phone.turnTo('资源')
      await phone.press('看撤下的')
    },
    sees: /没有撤下的|重新列出/,
  },
  { name: 'project-write', as: desk, address: 'project/write', query: 'what=need', sees: '具体说说' },
  { name: 'project-offer', as: desk, address: 'project/write', query: 'what=resource', sees: '谁出？' },
]
