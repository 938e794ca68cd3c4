import { View } from '@tarojs/components'
import { blankSlipNames } from '../../../shared/ballot/copy'
import type { Resolution } from '../../../shared/ballot/resolution'
import type { BallotRule } from '../../../shared/ballot/rule'
import { aria } from '../kit/aria'
import { abstainName, optionName } from './choiceSaid'
import { squareMetres } from './areaSaid'
import { shareSaid } from './shareSaid'
import { Track } from './Track'

export type TallyProps = {
  result: Pick<Resolution, 'tally' | 'abstained' | 'takingPart' | 'chosen' | 'paper'>
  rule: Pick<BallotRule, 'kind' | 'options' | 'byArea'>
  unit: string
}

const areaSaid = (area: number, whole: number | undefined) =>
  `；${squareMetres(area)} ㎡${whole === undefined ? '' : `，${shareSaid(area, whole)}`}`

type Row = { id: string; name: string; number: number; area?: number | undefined }

/** Not an abstention: nobody knows what it was meant to say. */
const blankRows = (paper: Resolution['paper']) =>
  (['invalid', 'unread'] as const)
    .filter((why) => paper[why] > 0)
    .map((why): Row => ({ id: ` ${why}`, name: blankSlipNames[why], number: paper[why] }))

/** 计票: every option with its figure, as it was counted. */
export const Tally = ({ result, rule, unit }: TallyProps) => {
  const { tally, abstained, takingPart, chosen } = result
  const rows: Row[] = [
    ...tally.map(({ option, ...weight }) => ({ id: option, name: optionName(rule, option), ...weight })),
    { id: '', name: abstainName, ...abstained },
    ...blankRows(result.paper),
  ]
  return (
    <View {...aria({ role: 'list', label: '各得多少' })}>
      {rows.map(({ id, name, number, area }) => (
        <View key={id} className='mt3' {...aria({ role: 'listitem' })}>
          <View className='row row--wrap'>
            <View className={chosen.includes(id) ? 't-bold said' : 'said'}>{name}</View>
            <View className='row__end t-small'>
              {number} {unit}，{shareSaid(number, takingPart.number)}
              {rule.byArea && area !== undefined && areaSaid(area, takingPart.area)}
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
      {rule.byArea && rows.some(({ area, number }) => number > 0 && area === undefined) && (
        <View className='t-note mt3 said'>人少的，面积不写出来，免得认出是哪一户。</View>
      )}
    </View>
  )
}
