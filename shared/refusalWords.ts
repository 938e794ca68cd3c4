import type { EverydayRefusal, Refusal } from './outcome'

/** What happened, and what to do. Said to people, so no codes and no blame. */
export const refusalWords: Record<EverydayRefusal, string> = {
  badInput: '有一处填得不对，改一下再交',
  badJson: '发来的内容读不懂',
  tooLarge: '内容太大了，分几次交',
  notSignedIn: '要先登录',
  badCode: '登录没成功，请再试一次',
  tryLater: '现在人多，过一分钟再试',
  blockedByWechat: '微信限制了这个账号登录，请打街道电话',
  notFound: '没有这一件，或者它不公开',
  notYourRole: '这一步不归您的岗位做',
  notYourOrder: '这张单不在您手里',
  wrongStatus: '这张单现在走不到这一步',
  changedMeanwhile: '别人刚动过，看新的再决定',
  keyMissing: '这次提交少了编号，请更新程序再试',
  keyReused: '同一个编号交了两样内容，请重新提交',
  keyExpired: '这次提交隔得太久了，请重新提交',
  outsideStreet: '这个地方不在本街道，请打当地街道的电话',
  placeMissing: '还没选地点，选一栋楼就行',
  unknownCategory: '没有这个类别，请重新选一个',
  notForUs: '这件事不归街道管，请打给负责的单位',
  answerMissing: '还有一个问题没答',
  unknownUnit: '没有这个单位',
  unknownPerson: '这个人接不了单',
  photoNotYours: '照片没传完，或者不是您传的',
  notAPhoto: '这个文件不是照片，换一张试试',
  photoTooLarge: '照片太大了，10 MB 以内都行',
  photoMissing: '这类事办结要附一张现场照片',
  selfClose: '办这件事的人不能销这张单，请别的督办员来销',
  reasonMissing: '要写一句原因',
  reopenTooLate: '销单超过 15 天了，请重新报一件',
  remindedToday: '今天催过了，明天可以再催',
  alreadyJoined: '您已经点过“我也遇到”',
  alreadyRated: '您已经评过了',
  ownOrder: '这是您自己报的，不用再点“我也遇到”',
  mergeIntoItself: '不能并到它自己',
  mergeIntoEnded: '那张单已经结束，不能再并进去',
  mergeIntoLater: '那张单报得更晚：打开那张，把它并到这张里来',
  alreadyCalled: '已经吹过哨，在等这个单位报到',
  notCalled: '没有吹哨叫这个单位，或者它已经报到了',
  callsOpen: '吹哨叫的单位还没报到，等它们到了再并单',
  grabOwn: '这是您自己的求助，等别人来接',
  selfRated: '自己办的、自己替人报的，不能自己评，请别人来回访',
  saidEnough: '这件事下面已经写满了，有新情况请打电话说',
  alreadyAsked: '已经申请过了，等街道批',
  nothingAsked: '没有等批的申请，或者已经批过了',
  askedTooLate: '申请的日子已经过了，请不同意，让对方重新申请',
  isSuspended: '这张单挂着，先销账',
  notSuspended: '这张单没有挂账',
  topDesk: '已经在最上一级派单台，没有再上一级',
  notYourGrid: '这栋楼不在您的网格里',
  codeUnknown: '没有这个核实码，或者过了 10 分钟，请居民再出一个',
  tooManyTries: '试的次数太多了，过一小时再试',
  tooManyGrabs: '您手里的单够多了，办完一张再抢，别人也在等着搭把手',
  grabbedAlready: '晚了一步，已经有人接了。谢谢您，看看别的',
  isPaused: '您在歇着。想接着来，到“志愿者”里把“先歇一阵”关掉',
  skillsMissing: '这件事要会的人来办，您登记的这几样里没有',
  hasOrdersInHand: '手里还有没办完的单，先办完，或者退回社区',
  selfConfirm: '自己不能确认自己，请街道派单台来确认',
  othersWait: '有邻居也遇到这件事，在等结果，不能撤单。可以补一句说说情况',
  offline: '没有网，先存在手机里，有网自动交',
  unavailable: '服务暂时没回应，不是您的问题，1 分钟后再试',
}

/** What of a form reads wrong, where its name alone says what it should be. */
export const wrongFieldWords = (field = '') =>
  /(^|\.)phone$/.test(field) ? '电话：要 11 位数字，座机连区号' : undefined

const everyday: Partial<Record<Refusal, string>> = refusalWords

/** Where the server's own sentence did not come along. */
export const wordsOf = (refusal: Refusal) => everyday[refusal] ?? refusalWords.unavailable
