import Taro from '@tarojs/taro'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import type { IconName } from '../kit/iconNames'
import { Section } from '../kit/Section'

type Place = { icon: IconName; title: string; note: string; url: string }

const places: Place[] = [
  { icon: 'chart', title: '看板', note: '超期的、办结率、慢在哪里', url: '/board/board' },
  {
    icon: 'merge',
    title: '共性诉求',
    note: '好几件单子说的是同一件事，哪些销了又来',
    url: '/demand/demands',
  },
  { icon: 'flag', title: '专题攻坚', note: '老有人报的事，集中办', url: '/campaign/campaigns' },
  { icon: 'star', title: '月度治理', note: '这个月办好哪几件，办到哪一步', url: '/plan/plans' },
  {
    icon: 'search',
    title: '查单和导出',
    note: '按单号、楼栋、电话、字词查，导成表格',
    url: '/records/find',
  },
]

/** From the lists of single orders to what they come to, and what they have in common. */
export const CommonDemands = () => (
  <Section title='看整体'>
    <Cells>
      {places.map(({ icon, title, note, url }) => (
        <Cell key={url} icon={icon} title={title} note={note} onPress={() => void Taro.navigateTo({ url })} />
      ))}
    </Cells>
  </Section>
)
