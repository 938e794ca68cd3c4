import type { RoleHeld, Role } from '../../../shared/actor'
import type { Numbers } from '../../../shared/numbers/answer'
import type { IconName } from '../kit/iconNames'
import { isDistrict } from '../../../shared/place/codes'
import { queueUrl, workplaces } from '../staff/workplaces'
import { ordersUrl } from '../board/behind'
import type { Looked } from '../board/looked'

export type RailItem = { icon: IconName; text: string; url: string }

/** `ofStreet`: its orders are one street's, so nothing of it is behind the numbers of a district. */
type Door = RailItem & { roles: Role[]; ofStreet?: true }

const boardUrl = (page: 'wall' | 'report', { node, kind, month }: Looked) =>
  `/board/${page}?node=${node}&kind=${kind}${month ? `&month=${month}` : ''}`

const withCount = (text: string, count: number | undefined) =>
  count === undefined ? text : `${text} ${count}`

function doorsOf(looked: Looked, live: Numbers['live']): Door[] {
  const running = { node: looked.node, kind: looked.kind }
  return [
    { icon: 'chart', text: '看板', url: '/board/board', roles: ['supervisor', 'dispatcher', 'admin'] },
    {
      icon: 'list',
      text: withCount('待销单', live?.finished),
      url: queueUrl(workplaces.supervisor),
      ofStreet: true,
      roles: ['supervisor'],
    },
    { icon: 'send', text: '派单台', url: queueUrl(workplaces.desk), roles: ['dispatcher'] },
    {
      icon: 'alert',
      text: withCount('超期', live?.late),
      url: ordersUrl(running, { live: 'late' }),
      ofStreet: true,
      roles: ['supervisor', 'dispatcher', 'admin'],
    },
    {
      icon: 'whistle',
      text: withCount('吹哨', live?.whistles),
      url: ordersUrl(running, { live: 'whistles' }),
      ofStreet: true,
      roles: ['supervisor', 'dispatcher', 'admin'],
    },
    { icon: 'merge', text: '共性诉求', url: '/demand/demands', roles: ['dispatcher', 'supervisor'] },
    { icon: 'flag', text: '专题攻坚', url: '/campaign/campaigns', roles: ['dispatcher', 'supervisor'] },
    { icon: 'star', text: '月度治理', url: '/plan/plans', roles: ['dispatcher', 'supervisor'] },
    { icon: 'hands', text: '三份清单', url: '/project/lists', roles: ['dispatcher', 'supervisor'] },
    { icon: 'people', text: '议事', url: '/chair/topics', roles: ['dispatcher', 'supervisor'] },
    { icon: 'search', text: '查单', url: '/records/find', roles: ['supervisor', 'dispatcher', 'admin'] },
    { icon: 'doc', text: '导出', url: '/records/export', roles: ['supervisor', 'dispatcher', 'admin'] },
    { icon: 'edit', text: '清单和设置', url: '/admin/street', roles: ['admin'] },
    {
      icon: 'picture',
      text: '挂墙大屏',
      url: boardUrl('wall', running),
      roles: ['supervisor', 'dispatcher', 'admin'],
    },
    {
      icon: 'slip',
      text: '月报',
      url: boardUrl('report', looked),
      roles: ['supervisor', 'dispatcher', 'admin'],
    },
  ]
}

/** Where somebody who looks at the numbers works them off, by her roles. */
export const railItems = (roles: readonly RoleHeld[], looked: Looked, live: Numbers['live']): RailItem[] =>
  doorsOf(looked, live).filter(
    ({ roles: theirs, ofStreet }) =>
      roles.some(({ role }) => theirs.includes(role)) && !(ofStreet && isDistrict(looked.node)),
  )
