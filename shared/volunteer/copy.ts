import type { Hour } from './hours'
import type { Skill } from './skills'
import type { VolunteerState } from './volunteer'

export const skillNames: Record<Skill, string> = {
  errands: '代办跑腿',
  carrying: '搬搬抬抬',
  repairs: '小修小补',
  cleaning: '打扫整理',
  company: '陪伴探望',
  escort: '陪同出门',
  phoneHelp: '手机帮学',
  firstAid: '护理急救',
  mediation: '法律调解',
  tutoring: '辅导孩子',
  interpreting: '方言手语',
}

export const hourNames: Record<Hour, string> = {
  weekdayMorning: '平日上午',
  weekdayAfternoon: '平日下午',
  weekdayEvening: '平日晚上',
  weekendMorning: '周末上午',
  weekendAfternoon: '周末下午',
  weekendEvening: '周末晚上',
}

export const volunteerStateNames: Record<VolunteerState, string> = {
  asked: '等社区确认',
  confirmed: '社区确认了',
  refused: '社区没通过',
}
