import type { Phone } from './phone'
import type { ShownTalks } from './tellTalks'
import type { ShownActing } from './shownActing'
import type { ShownTopics } from './shownTopics'

/** Orders of the demo street, by who reported them and a word of what they say. */
export const shownOrders = {
  paving: { by: 'yezhiqiu', says: '地砖塌了' },
  lamp: { by: 'yezhiqiu', says: '路灯不亮' },
  rubbish: { by: 'bichangshun', says: '乱堆' },
  bench: { by: 'heayi', says: '长椅断了' },
  pit: { by: 'laihongxia', says: '有个坑' },
  chair: { by: 'bichangshun', says: '轮椅抬下楼' },
  trench: { by: 'laihongxia', says: '三天没填' },
  wall: { by: 'kangmeizhen', says: '9号楼外墙' },
}

export type Screen = {
  name: string
  /** Left out: nobody has been chosen yet. */
  as?: string
  /** Left out: where the screen before has led to. */
  address?: string
  order?: keyof typeof shownOrders
  /** The page is given its id, as `id` or as `topic`. */
  topic?: keyof (ShownTopics & ShownTalks)
  of?: keyof (ShownTopics & ShownTalks)
  /** The first motion of it. */
  motion?: keyof ShownTopics
  /** A campaign, a project, a need, a month's plan or an entry of it: the page is given its id. */
  acting?: keyof ShownActing
  /** The page is given an order beside what it is about, as `order`. */
  orderAsOrder?: keyof typeof shownOrders
  query?: string
  /** What is done there before it is looked at. */
  first?: (phone: Phone) => Promise<void>
  sees: string | RegExp
  /** Looked at on a desk's wide screen as well. */
  isWide?: true
  /** Looked at in the dark and by elders as well: what people see most. */
  isMain?: true
}
