import { View } from '@tarojs/components'
import type { EntryFigures, PlanEntry, PlanSeen } from '../../../shared/plan/plan'
import { CompareBar } from '../campaign/CompareBar'
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
        {(figures) => {
          const own = figures.get(entry.id)
          return own && <Figures figures={own} about={about} />
        }}
      </Fetched>
    </Section>
  )
}

type FiguresProps = { figures: EntryFigures; about: NonNullable<PlanEntry['about']> }

const mostNamed = 4
const someOf = (names: string[]) =>
  names.length > mostNamed ? `${names.slice(0, mostNamed).join('、')}等 ${names.length} 处` : names.join('、')

function Figures({ figures, about }: FiguresProps) {
  const now = useNow()
  const { before, since } = figures
  const most = Math.max(before.count ?? 0, since?.count ?? 0, 1)
  return (
    <View className='slip slip--flat'>
      <View className='t-bold'>{figuresSaid(figures, now)}</View>
      {[before, ...(since ? [since] : [])].map((one) => (
        <CompareBar key={one.month} name={monthSaid(one.month, now)} of={one} most={most} />
      ))}
      <View className='t-small mt3'>
        怎么数的：{someOf(about.placeNames)}报上来的{about.categoryNames.join('、')}，撤单的不算。
      </View>
    </View>
  )
}
