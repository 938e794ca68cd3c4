import { buildingNamed } from '../places'
import { awake } from './pace'
import type { Spec } from './spec'

const minutes = 60_000
const days = 86_400_000

type Scripted = Omit<Spec, 'at' | 'id' | 'area' | 'building'> & { ago: number; at: string }

/** Reports this once and nothing else, and the loading begins with it. */
export const firstReporter = 'dushaoqi'
/** How long before the loading it was reported. */
export const firstAgo = 12 * minutes

/** What those one looks through first have in their hands: each role finds something waiting, late and done. */
// prettier-ignore
const scripted: Scripted[] = [
  { ago: firstAgo, at: '柳荫街2号', code: 'K02', course: 'plain', until: 'order', reporter: firstReporter, says: '柳荫街2号的门铃和单元门都不灵，快递进不来', like: 0 },
  { ago: 5 * days, at: '3号楼', code: 'B01', course: 'plain', until: 'accept', reporter: 'yezhiqiu', says: '3号楼北门口地砖塌了一块，下雨就积水，老人走过容易绊倒', like: 0, joins: 6, handler: 'luoshifu', withPhoto: true },
  { ago: 7 * days, at: '盐仓巷口', code: 'A01', course: 'plain', until: 'close', reporter: 'yezhiqiu', says: '盐仓巷口的路灯不亮，晚上接孩子回来一路摸黑', like: 0, joins: 9, withPhoto: true },
  { ago: 3 * days, at: '3号楼', code: 'C01', course: 'plain', until: 'dispatch', reporter: 'yezhiqiu', says: '3号楼东侧垃圾桶满了三天没人收，袋子都堆到地上了', like: 1, joins: 3, withPhoto: true },
  { ago: 95 * minutes, at: '3号楼', code: 'M02', course: 'plain', until: 'dispatch', reporter: 'yezhiqiu', says: '帮王奶奶把轮椅抬下楼，下午要去医院复查', like: 0, isBrisk: true },
  { ago: 20 * days, at: '4号楼', code: 'G04', course: 'reworked', reporter: 'yezhiqiu', says: '4号楼一楼有人拉线给电动车充电，晚上线发烫', like: 0 },
  { ago: 41 * days, at: '2号楼', code: 'K02', course: 'plain', reporter: 'yezhiqiu', says: '2号楼单元门关不上，夜里风一吹就响', like: 0 },
  { ago: 62 * days, at: '梧桐里小游园', code: 'A08', course: 'inGrid', reporter: 'yezhiqiu', says: '梧桐里小游园的漫步机踏板松了，一踩就晃', like: 1 },
  { ago: 70 * minutes, at: '5号楼', code: 'C02', course: 'plain', until: 'order', reporter: 'bichangshun', says: '5号楼后垃圾桶旁乱堆，有味道，像是装修剩下的', like: 0, joins: 8, withPhoto: true, isBrisk: true },
  { ago: 50 * minutes, at: '2号楼', code: 'A07', course: 'plain', until: 'order', reporter: 'gaojinzhi', says: '2号楼4层楼道电线垂下来，孩子伸手能碰到', like: 0, isBrisk: true },
  { ago: 3 * days, at: '1号楼', code: 'J03', course: 'inGrid', until: 'handle', reporter: 'tianyoufu', says: '1号楼三楼楼梯口堆着旧柜子，晚上看不见', like: 1 },
  { ago: 100 * minutes, at: '梧桐里小游园', code: 'A08', course: 'plain', until: 'file', reporter: 'heayi', says: '梧桐里小游园长椅断了一根，坐着扎人', like: 0, joins: 3, isBrisk: true },
  { ago: 80 * minutes, at: '柳荫街10号', code: 'A02', course: 'plain', until: 'file', reporter: 'oumingrui', says: '柳荫街10号门口的井盖响，夜里车一过就吵醒', like: 0, isBrisk: true, withPhoto: true },
  { ago: 110 * minutes, at: '9号楼', code: 'A04', course: 'returned', until: 'return', reporter: 'shangxinlei', says: '9号楼后面污水从井里冒出来，走路要踮脚', like: 0, isBrisk: true },
  { ago: 7 * days, at: '6号楼', code: 'K03', course: 'plain', until: 'accept', reporter: 'heayi', says: '6号楼顶楼外墙渗水，三户家里墙皮都掉了', like: 0, joins: 4 },
  { ago: 130 * minutes, at: '17号楼', code: 'B02', course: 'plain', until: 'finish', reporter: 'laihongxia', says: '17号楼前面路中间有个坑，电动车过去要跳一下', like: 0, isBrisk: true, withPhoto: true },
  { ago: 4 * days, at: '14号楼', code: 'B02', course: 'whistled', until: 'accept', reporter: 'laihongxia', says: '14号楼门口挖开的路面三天没填，水管还在往外渗，夜里看不见', like: 0, joins: 5, withPhoto: true },
  { ago: 12 * days, at: '灯塔新村7号楼', code: 'K03', course: 'ruled', reporter: 'kangmeizhen', says: '灯塔新村7号楼外墙渗水，一下雨墙上就一条一条的', like: 0, joins: 2 },
  { ago: 65 * minutes, at: '灯塔新村9号楼', code: 'K03', course: 'plain', until: 'file', reporter: 'kangmeizhen', says: '灯塔新村9号楼外墙也渗水了，和7号楼上次那一片一样', like: 0, isBrisk: true },
  { ago: 40 * minutes, at: '秤砣弄14号', code: 'C01', course: 'plain', until: 'order', reporter: 'guotiansong', says: '秤砣弄14号门口的桶满出来了，袋子被猫扒开', like: 0, isBrisk: true, withPhoto: true },
  { ago: 2 * days, at: '老盐仓', code: 'E01', course: 'inGrid', until: 'handle', reporter: 'hengyuanzhi', says: '老盐仓的墙上又贴满了小广告', like: 0 },
  { ago: 9 * days, at: '东湾路115号', code: 'B04', course: 'plain', reporter: 'qiaomuqing', says: '东湾路115号路口护栏歪了，拐弯看不见来车', like: 0 },
  { ago: 55 * minutes, at: '2号楼', code: 'M02', course: 'grabbed', until: 'dispatch', reporter: 'yezhiqiu', says: '2号楼刘爷爷家灯泡坏了，老人够不着，能不能来人换一下', like: 1, isBrisk: true },
  { ago: 75 * minutes, at: '9号楼', code: 'M02', course: 'grabbed', until: 'dispatch', reporter: 'shangxinlei', says: '发烧出不了门，想请人帮忙取一下药', like: 2, isBrisk: true },
  { ago: 65 * minutes, at: '14号楼', code: 'M01', course: 'grabbed', until: 'dispatch', reporter: 'weidongliang', says: '家里老人刚出院，想借一副拐杖，再教教怎么护理', like: 1, isBrisk: true },
  { ago: 90 * minutes, at: '6号楼', code: 'M02', course: 'grabbed', until: 'grab', reporter: 'bichangshun', says: '想请人帮忙把轮椅抬下楼，下午要去医院', like: 0, isBrisk: true, handler: 'heayi' },
  { ago: 6 * days, at: '5号楼', code: 'M02', course: 'grabbed', reporter: 'bichangshun', says: '米买多了扛不上五楼，想请人搭把手', like: 0, handler: 'dingshanlin' },
  { ago: 16 * days, at: '4号楼', code: 'M01', course: 'grabbed', reporter: 'xiangnanfeng', says: '楼上独居的老人几天没下楼了，想请人去看看', like: 0, handler: 'heayi' },
]

/** The days ago not all at the very minute of now. */
const reportedAt = (now: number, ago: number, number: number) =>
  ago < days ? now - ago : awake(now - ago - 37 * number * minutes)

export const showcase = (now: number): Spec[] =>
  scripted.map(({ ago, at, ...spec }, number) => ({
    ...spec,
    id: `shown-${number}`,
    at: reportedAt(now, ago, number),
    area: '',
    building: buildingNamed(at),
  }))
