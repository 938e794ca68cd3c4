import type { Phone } from './phone'
import type { Screen } from './screen'

const [voter, other, neighbour, mother, walker] = ['叶知秋', '米小雨', '毕长顺', '贺阿姨', '沈小禾']

async function writeProposal(phone: Phone) {
  await phone.write('用一句话说，是什么事', '3号楼门厅要不要装一排信报箱？')
  await phone.write('来龙去脉', '快递和报纸堆在地上，老人弯腰不方便。')
  await phone.choose('附近几栋楼')
}

async function castBallot(phone: Phone) {
  await phone.choose('同意')
  await phone.press('投“同意”')
}

/** The residents’ pages of deliberation 议事, in the order of its steps. */
export const topicScreens: Screen[] = [
  { name: 'home-votes', as: voter, address: 'pages/home/home', sees: /件等您投票/, isMain: true },
  { name: 'topics', as: voter, address: 'topic/topics', sees: /等您投票/, isMain: true },
  {
    name: 'topic-propose',
    as: voter,
    address: 'topic/propose',
    first: writeProposal,
    sees: '看整个社区的楼',
    isMain: true,
  },
  {
    name: 'topic-compare',
    as: voter,
    first: (phone) => phone.press('先看看有没有人提过'),
    sees: /提上去以后/,
  },
  { name: 'topic-new', as: voter, address: 'topic/topic', topic: 'isNew', sees: /再有 20 户/ },
  { name: 'topic-talk', as: voter, address: 'topic/topic', topic: 'talk', sees: '您怎么看？', isMain: true },
  {
    name: 'topic-stance',
    as: voter,
    first: (phone) => phone.choose('赞成'),
    sees: /您看了 1 条/,
  },
  { name: 'topic-vote', as: neighbour, address: 'topic/topic', topic: 'vote', sees: '去投票' },
  { name: 'ballot', as: voter, address: 'topic/ballot', topic: 'motion', sees: '够不够数', isMain: true },
  { name: 'ballot-cast', as: voter, first: castBallot, sees: /票投好了/, isMain: true },
  { name: 'receipt', as: voter, first: (phone) => phone.press('看回执'), sees: /票据号/ },
  {
    name: 'ballot-at-the-door',
    as: walker,
    address: 'topic/ballot',
    topic: 'motion',
    sees: /^登记谁交了票/,
  },
  {
    name: 'paper-at-the-door',
    as: walker,
    first: (phone) => phone.follow(/^纸质票/),
    sees: '票号',
    isMain: true,
  },
  {
    name: 'meeting',
    as: other,
    address: 'topic/meeting',
    topic: 'talk',
    query: 'n=1',
    sees: '议程',
    isMain: true,
  },
  {
    name: 'sheet-say',
    as: mother,
    address: 'topic/topic',
    topic: 'talk',
    first: (phone) => phone.press('说说我的想法'),
    sees: '您的想法',
  },
  {
    name: 'sheet-topic-more',
    as: voter,
    address: 'topic/topic',
    topic: 'talk',
    first: (phone) => phone.press(/^更多：/),
    sees: '意见是怎么看的',
  },
  {
    name: 'sheet-change-meeting',
    as: '顾青',
    address: 'chair/meeting',
    of: 'talk',
    query: 'n=1',
    first: (phone) => phone.press('改时间地点'),
    sees: '说哪几件？',
    isMain: true,
  },
  {
    name: 'sheet-materials',
    as: voter,
    address: 'topic/topic',
    topic: 'talk',
    first: (phone) => phone.follow(/^要花多少/),
    sees: /62 万元/,
  },
  {
    name: 'sheet-take-back',
    as: '顾青',
    address: 'chair/paper',
    motion: 'decided',
    first: async (phone) => {
      await phone.turnTo('录票')
      await phone.press('有登记错的，收回一张')
    },
    sees: '为什么收回？',
  },
  {
    name: 'sheet-take-back-asked',
    as: '顾青',
    first: async (phone) => {
      await phone.choose('1 号')
      await phone.choose('登记错了户')
      await phone.inSheet('收回登记错的纸票').press('收回')
    },
    sees: /^真的收回/,
  },
]
