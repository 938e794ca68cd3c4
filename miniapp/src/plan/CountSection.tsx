import { View } from '@tarojs/components'
import type { EntryFigures, PlanEntry, PlanSeen } from '../../../shared/plan/plan'
import { CompareBar } from '../campaign/CompareBar'
import { aboutHowMany } from '../campaign/figuresSaid'
import { Section } from '../kit/Section'
import { Fetched } from '../topic/Fetched'
import { useNow } from '../useNow'
import { monthSaid } from './monthSaid'
import { figuresSaid } from './planSaid'
import { usePlanFigures } from './usePlan'

/** 上月和本月: the sentence first, then how long each is, then what was counted. */
export function CountSection({ plan, entry }: { plan: PlanSeen; entry: PlanEntry }) {
  const query = usePlanFigures(plan.id)
  const { about, dropped } = entry
  if (!about || dropped) return null
  return (
    <Section title={query.data?.get(entry.id)?.since ? '报得少了吗' : '报了几件'}>
      <Fetched query={query}>
        {(figures) => <Figures figures={figures.get(entry.id)} about={about} />}
      </Fetched>
    </Section>
  )
}

type FiguresProps = { figures: EntryFigures | undefined; about: NonNullable<PlanEntry['about']> }

const mostNamed = 4
const someOf = (names: string[]) =>
  names.length > mostNamed ? `${names.slice(0, mostNamed).join('、')}等 ${names.length} 处` : names.join('、')

const Figures = ({ figures, about }: FiguresProps) => (
  <View className='slip slip--flat'>
    {figures ? <Months figures={figures} /> : <View>每天夜里数一遍，数过就有。</View>}
    <View className='t-small mt3'>
      怎么数的：{someOf(about.placeNames)}报上来的{about.categoryNames.join('、')}
      ，每天夜里数一遍，撤单的也算。
      {figures && aboutHowMany(figures.before)}
    </View>
  </View>
)

function Months({ figures }: { figures: EntryFigures }) {
  const now = useNow()
  const { before, since } = figures
  const most = Math.max(before.count ?? 0, since?.count ?? 0, 1)
  return (
    <>
      <View className='t-bold'>{figuresSaid(figures, now)}</View>
      {[before, ...(since ? [since] : [])].map((one) => (
        <CompareBar key={one.month} name={monthSaid(one.month, now)} of={one} most={most} />
      ))}
    </>
  )
}
