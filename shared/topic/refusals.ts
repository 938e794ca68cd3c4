/** Every way to say no to what is done with a topic 议题, its opinions 意见 and meetings 碰头会. */
export const topicRefusals = [
  'wrongStep',
  'notVerified',
  'notInScope',
  'notYourTopic',
  'needsMissing',
  'ballotOpen',
  'unknownProcedure',
  'unknownPromise',
  'unknownObjection',
  'tooMany',
  'personalInWords',
  'saidAll',
  'lookedTooOften',
  'opinionNotShown',
  'meetingNotOn',
  'notHere',
] as const
export type TopicRefusal = (typeof topicRefusals)[number]

export const topicRefusalWords: Record<TopicRefusal, string> = {
  wrongStep: '这件事现在走不到这一步，看看最新的再决定',
  notVerified: '先核实您住哪一户：请网格员上门时认一认，几分钟就好',
  notInScope: '这件事由范围里的住户商量，您家不在里面，可以看，不能表态',
  notYourTopic: '这一步由牵头人或者社区来做',
  needsMissing: '这一步该有的还没齐，先补上再往下走',
  ballotOpen: '正在投票，截止开票以后再做',
  unknownProcedure: '没有这份议事规程，换一份',
  unknownPromise: '没有这件承诺，看看最新的再填',
  unknownObjection: '没有这条异议，看看最新的再答复',
  tooMany: '已经够多了，不能再加',
  personalInWords: '这句话里有电话、身份证号或者车牌号，去掉就能发',
  saidAll: '这个议题您说过 20 条了，别的话到碰头会上说',
  lookedTooOften: '这一条放出来、收起来太多次了，不能再放出来',
  opinionNotShown: '这一条现在没放出来，看看别的',
  meetingNotOn: '碰头会还没开始，或者已经散了',
  notHere: '先签到，再要发言',
}
