import type { Role, RoleHeld } from '../../../shared/actor'
import type { Status } from '../../../shared/workOrder/transitions'

export type Workplace = {
  name: string
  /** What one does there. */
  say: string
  folder: 'worker' | 'desk' | 'supervisor' | 'volunteer'
  roles: readonly Role[]
  /** Who may come as well, by a door of another page. */
  also?: readonly Role[]
  /** Said to whoever comes without the role. */
  only: string
  /** How one comes to belong there, where nobody else can arrange it. */
  wayIn?: { say: string; text: string; url: string }
}

export const workplaces = {
  worker: {
    name: '工作台',
    say: '核实、接单、办结',
    folder: 'worker',
    roles: ['gridWorker', 'handler'],
    only: '这一页只给本网格的网格员和单位经办人看',
  },
  desk: {
    name: '派单台',
    say: '把报上来的单派给单位',
    folder: 'desk',
    roles: ['dispatcher'],
    only: '这一页只给社区和街道的派单员看',
  },
  supervisor: {
    name: '督办台',
    say: '核查办结的单，销单或返工',
    folder: 'supervisor',
    roles: ['supervisor'],
    only: '这一页只给街道督办员看',
  },
  volunteer: {
    name: '抢单池',
    say: '看看谁要搭把手',
    folder: 'volunteer',
    roles: ['volunteer'],
    also: ['gridWorker'],
    only: '这一页给社区确认过的志愿者和网格员看',
    wayIn: {
      say: '您自己登记就行，社区确认后就能来。登记过的，点进去看社区答复了没有。',
      text: '去登记志愿者',
      url: '/volunteer/mine',
    },
  },
} as const satisfies Record<string, Workplace>

export type WorkplaceName = keyof typeof workplaces

const holdsOne = (held: RoleHeld[], { roles }: Workplace) => held.some(({ role }) => roles.includes(role))

export function isAtWork(held: RoleHeld[], name: WorkplaceName) {
  const place: Workplace = workplaces[name]
  return holdsOne(held, place) || held.some(({ role }) => place.also?.includes(role))
}

/** Every workplace of somebody with these roles, in the order a slip passes them. */
export const workplacesOf = (held: RoleHeld[]): Workplace[] =>
  Object.values<Workplace>(workplaces).filter((place) => holdsOne(held, place))

export const queueUrl = ({ folder }: Workplace) => `/${folder}/queue`
export const orderUrl = ({ folder }: Workplace, orderId: string) => `/${folder}/order?id=${orderId}`

/** Where the next step of an order is made. */
export const placeOfStep: Partial<Record<Status, WorkplaceName>> = {
  ordered: 'worker',
  filed: 'desk',
  dispatched: 'worker',
  accepted: 'worker',
  finished: 'supervisor',
  closed: 'supervisor',
}
