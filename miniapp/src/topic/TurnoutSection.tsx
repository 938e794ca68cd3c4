import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { fractionSaid } from '../../../shared/ballot/termsSaid'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { Strip } from '../kit/Strip'
import { LoadError } from '../workOrder/LoadError'
import { Quorum, unitOf } from './Quorum'
import { TakenBack } from './TakenBack'
import { useTurnout } from './useMotion'

/** 够不够数, while people vote and after. */
export function TurnoutSection({ motion }: { motion: Motion }) {
  const { data: turnout, error, refetch } = useTurnout(motion.id, motion.status !== 'proposed')
  if (motion.status === 'proposed' || motion.status === 'withdrawn') return null
  return (
    <Section title='够不够数'>
      {turnout ? (
        <Quorum
          electorate={motion.rule.electorate}
          byNumber={turnout.byNumber}
          byArea={turnout.byArea}
          line={fractionSaid(motion.rule.quorum)}
          houses={turnout.buildings.map(({ buildingId, label, entitled, taking }) => ({
            id: buildingId,
            name: label,
            part: taking,
            whole: entitled,
          }))}
          note={paperSaid(turnout.onPaper, unitOf[motion.rule.electorate])}
        />
      ) : error ? (
        <LoadError error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton of='lines' count={1} say='正在数' />
      )}
      <TakenBack notes={turnout?.takenBack ?? []} />
      {motion.status === 'open' && (
        <View className='mt3'>
          <Strip kind='plain' icon='lock'>
            各选项有多少票，截止后一起公布，谁也不能提前看。
          </Strip>
        </View>
      )}
    </Section>
  )
}

const paperSaid = (onPaper: number, unit: string) =>
  onPaper > 0 ? `其中 ${onPaper} ${unit}投的是纸票，有回执，不会算两次。` : undefined
