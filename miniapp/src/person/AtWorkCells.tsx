import Taro from '@tarojs/taro'
import type { Role, RoleHeld } from '../../../shared/actor'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import type { IconName } from '../kit/iconNames'
import { Section } from '../kit/Section'
import { wholePlaces, type WholePlace } from '../staff/wholePlaces'
import { queueUrl, workplaces, workplacesOf, type Workplace } from '../staff/workplaces'

const icons: Record<Workplace['folder'], IconName> = {
  worker: 'hands',
  desk: 'send',
  supervisor: 'checkring',
  volunteer: 'heart',
}

type Task = WholePlace & { roles: Role[] }

/** What somebody in these roles does beside the queues. */
const tasks: Task[] = [
  {
    icon: 'walk',
    title: '走访台账',
    note: '走访了哪一户，听到了什么',
    url: '/visit/ledger',
    roles: ['gridWorker', 'dispatcher', 'supervisor'],
  },
  {
    icon: 'lock',
    title: '走访查看记录',
    note: '谁看过住户的名字和门牌',
    url: '/visit/log',
    roles: ['supervisor', 'admin'],
  },
  {
    icon: 'heart',
    title: '确认志愿者',
    note: '谁愿意来搭把手，社区看一看',
    url: '/volunteer/confirm',
    roles: ['dispatcher'],
  },
  { ...wholePlaces.find, roles: ['gridWorker', 'dispatcher', 'handler', 'supervisor', 'admin'] },
  { ...wholePlaces.exports, roles: ['dispatcher', 'supervisor', 'admin'] },
  { ...wholePlaces.board, roles: ['supervisor', 'admin', 'dispatcher'] },
  {
    icon: 'people',
    title: '议事台',
    note: '居民提的事、意见、碰头会、表决',
    url: '/chair/topics',
    roles: ['dispatcher', 'supervisor'],
  },
  { ...wholePlaces.demands, roles: ['dispatcher', 'supervisor'] },
  { ...wholePlaces.campaigns, roles: ['dispatcher', 'supervisor', 'handler'] },
  { ...wholePlaces.plans, roles: ['dispatcher', 'supervisor'] },
  {
    icon: 'edit',
    title: '街道设置',
    note: '人员、时限、类别、议事规程，用表格改',
    url: '/admin/street',
    roles: ['admin'],
  },
  {
    icon: 'talk',
    title: '答复投诉建议',
    note: '大家对这个程序说的，3 天内答复',
    url: '/resident/feedback',
    roles: ['admin'],
  },
]

/** A grid worker grabs as well; who is a volunteer beside it has the door already. */
const isOnlyWorker = (roles: RoleHeld[]) =>
  roles.some(({ role }) => role === 'gridWorker') && !roles.some(({ role }) => role === 'volunteer')

/** 工作台: where somebody with these roles works. */
export function AtWorkCells({ roles }: { roles: RoleHeld[] }) {
  const places = workplacesOf(roles)
  const mine = tasks.filter((task) => roles.some(({ role }) => task.roles.includes(role)))
  if (places.length + mine.length === 0) return null
  return (
    <Section title='我的岗位'>
      <Cells>
        {places.map((place) => (
          <Cell
            key={place.folder}
            icon={icons[place.folder]}
            title={place.name}
            note={place.say}
            onPress={() => void Taro.navigateTo({ url: queueUrl(place) })}
          />
        ))}
        {isOnlyWorker(roles) && (
          <Cell
            icon='heart'
            title='抢单池'
            note='看看谁要搭把手'
            onPress={() => void Taro.navigateTo({ url: queueUrl(workplaces.volunteer) })}
          />
        )}
        {mine.map(({ icon, title, note, url }) => (
          <Cell
            key={url}
            icon={icon}
            title={title}
            note={note}
            onPress={() => void Taro.navigateTo({ url })}
          />
        ))}
      </Cells>
    </Section>
  )
}
