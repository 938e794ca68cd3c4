import type { Lack } from './groups'
import type { Look, OpinionState } from './opinion'
import type { PersonalThing } from './personalThing'

/** To its author. */
export const opinionStateNames: Record<OpinionState, string> = {
  waiting: '社区在看',
  shown: '大家能看到',
  hidden: '不给大家看了',
  refused: '没放出来',
  takenBack: '您收回了',
}

/** In the public log. */
export const lookedWords: Record<Look, string> = {
  show: '看过，放出来了',
  refuse: '没放出来',
  hide: '不给大家看了',
}

export const lackWords: Record<Lack, string> = {
  people: '表态的人还不多，先不分析',
  opinions: '意见还不多，先不分析',
  answers: '每位邻居看过的意见还不多，先不分析',
}

export const personalWords: Record<PersonalThing, string> = {
  phone: '这句话里有电话号码，去掉就能发',
  idNumber: '这句话里有身份证号，去掉就能发',
  plate: '这句话里有车牌号，去掉就能发',
}
