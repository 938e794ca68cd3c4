import { View } from '@tarojs/components'
import type { CampaignFigures, CampaignSeen } from '../../../shared/campaign/campaign'
import { comparedDays } from '../../../shared/campaign/reported'
import { shortDateOf } from '../clockText'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'
import { CompareBar } from './CompareBar'
import { aboutHowMany, figuresSaid, linkedSaid } from './figuresSaid'
import { useFigures } from './useCampaign'

/** 之前和之后: the sentence first, then how long each is, then what was counted. */
export function FiguresSection({ campaign }: { campaign: CampaignSeen }) {
  const { data, error, refetch } = useFigures(campaign.id)
  return (
    <Section title='之前和之后'>
      {!data && error && <LoadError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton of='lines' count={2} />}
      {data && <Figures figures={data} />}
    </Section>
  )
}

function Figures({ figures }: { figures: CampaignFigures }) {
  const { linked, about, before, after } = figures
  if (!linked)
    return (
      <View className='slip slip--flat t-small'>
        还没有关联工单，数不出来。关联了，就按它们的类别和网格来数。
      </View>
    )
  return (
    <View className='slip slip--flat'>
      {about && <View className='t-bold'>{figuresSaid(figures)}</View>}
      {before && (
        <CompareBar
          name={`之前 ${comparedDays} 天`}
          days={daysOf(before)}
          of={before}
          most={mostOf(figures)}
        />
      )}
      {before && after && after.days > 0 && (
        <CompareBar name={`之后 ${after.days} 天`} days={daysOf(after)} of={after} most={mostOf(figures)} />
      )}
      <View className='mt3'>{linkedSaid(linked)}。</View>
      <HowCounted figures={figures} />
    </View>
  )
}

const HowCounted = ({ figures: { about, before } }: { figures: CampaignFigures }) =>
  about ? (
    <View className='t-small mt2'>
      怎么数的：{about.gridNames.join('、')}报上来的{about.categoryNames.join('、')}，撤单的也算。
      {before && aboutHowMany(before)}
    </View>
  ) : null

type Counted = NonNullable<CampaignFigures['before']>

const mostOf = ({ before, after }: CampaignFigures) => Math.max(before?.count ?? 0, after?.count ?? 0, 1)

const daysOf = ({ from, to }: Counted) =>
  `${shortDateOf(from)}–${shortDateOf(new Date(Date.parse(to) - 1).toISOString())}`
