import { View } from '@tarojs/components'
import type { Result } from '../../../shared/ballot/count'
import type { BallotRule } from '../../../shared/ballot/rule'
import { aria } from '../kit/aria'
import { abstainName, optionName } from './choiceSaid'
import { squareMetres } from './areaSaid'
import { shareSaid } from './shareSaid'
import { Track } from './Track'

export type TallyProps = {
  result: Pick<Result, 'tally' | 'abstained' | 'takingPart' | 'chosen'>
  rule: Pick<BallotRule, 'kind' | 'options' | 'byArea'>
  unit: string
}

/** 计票: every option with its figure, as it was counted. */
export const Tally = ({ result, rule, unit }: TallyProps) => {
  const { tally, abstained, takingPart, chosen } = result
  const rows = [
    ...tally.map(({ option, ...weight }) => ({ id: option, name: optionName(rule, option), ...weight })),
    { id: '', name: abstainName, ...abstained },
  ]
  return (
    <View {...aria({ role: 'list', label: '各得多少' })}>
      {rows.map(({ id, name, number, area }) => (
        <View key={id} className='mt3' {...aria({ role: 'listitem' })}>
          <View className='row row--wrap'>
            <View className={chosen.includes(id) ? 't-bold said' : 'said'}>{name}</View>
            <View className='row__end t-small'>
              {number} {unit}，{shareSaid(number, takingPart.number)}
              {rule.byArea && `；${squareMetres(area)} ㎡，${shareSaid(area, takingPart.area)}`}
            </View>
          </View>
          <View className='mt1'>
            <Track
              part={number}
              whole={takingPart.number}
              label={`${name} ${number} ${unit}，参加的有 ${takingPart.number} ${unit}`}
            />
          </View>
        </View>
      ))}
    </View>
  )
}
