import { useState } from 'react'
import { View } from '@tarojs/components'
import { electorateNames, motionStatusNames, outcomeNames } from '../../../shared/ballot/copy'
import type { Motion } from '../../../shared/ballot/motion'
import { termsSaid } from '../../../shared/ballot/termsSaid'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Slip } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import { Words } from '../staff/Words'
import { useResolution } from '../topic/useMotion'
import { useNow } from '../useNow'
import { OpenSheet } from './OpenSheet'
import { openChair } from './pageUrls'
import { useMotionMove } from './useMotionMove'

/** One motion in the hands of who runs it: its words, how far it has come, and what can be done now. */
export function MotionBoard({ motion }: { motion: Motion }) {
  const moving = useMotionMove(motion)
  const [isOpening, setOpening] = useState(false)
  const may = (move: Motion['moves'][number]) => motion.moves.includes(move)
  return (
    <View className='stack'>
      <Standing motion={motion} />
      <MotionSlip motion={motion} />
      <Refusal words={isOpening ? undefined : moving.trouble} />
      {may('open') && (
        <Button big kind='main' icon='ballot' onPress={() => setOpening(true)}>
          开始表决
        </Button>
      )}
      {may('withdraw') && (
        <Button kind='line' busy={moving.isBusy && '正在撤……'} onPress={() => void moving.withdraw()}>
          撤回这句话
        </Button>
      )}
      <Ways motion={motion} />
      {isOpening && <OpenSheet motion={motion} moving={moving} onClose={() => setOpening(false)} />}
    </View>
  )
}

function Standing({ motion }: { motion: Motion }) {
  const now = useNow()
  const { status, closesAt, paperUntil, seconds } = motion
  const resolution = useResolution(motion.id, status === 'counted').data
  if (status === 'open' && closesAt)
    return (
      <Strip kind='wait' icon='ballot' title={`正在表决，${whenText(closesAt, now)} 截止`}>
        截止前谁也看不到各选项有多少票。
      </Strip>
    )
  if (status === 'counting' && paperUntil)
    return (
      <Strip kind='wait' icon='clock' title='截止了，等纸质票录完'>
        {whenText(paperUntil, now)} 前录完；录完就开票。
      </Strip>
    )
  if (status === 'counted')
    return (
      <Strip icon='seal' title={resolution ? outcomeNames[resolution.outcome] : motionStatusNames[status]}>
        每一个数都在议题的页面上。
      </Strip>
    )
  const said = seconds.needed > 0 && `${seconds.number} 人附议，要 ${seconds.needed} 人。`
  return (
    <Strip icon='edit' title={motionStatusNames[status]}>
      {said}
    </Strip>
  )
}

const MotionSlip = ({ motion: { title, text, against, rule, entitled } }: { motion: Motion }) => (
  <Slip title={title}>
    {text && <Words>{text}</Words>}
    <View className='t-note mt3'>也有邻居这样想</View>
    <Words>{against}</Words>
    {rule.options.length > 0 && (
      <View className='mt3'>选项：{rule.options.map(({ name }) => name).join('；')}</View>
    )}
    <View className='t-small mt3'>
      {electorateNames[rule.electorate]}，{termsSaid(rule)}。{entitled && `一共 ${entitled.number} 票。`}
    </View>
  </Slip>
)

const Ways = ({ motion: { id, status, moves } }: { motion: Motion }) =>
  status === 'proposed' || status === 'withdrawn' ? null : (
    <Cells>
      <Cell
        icon='people'
        title='够不够数'
        note='投了多少，还差多少，各楼差多少'
        onPress={() => openChair('turnout', { id })}
      />
      {(moves.includes('handIn') || moves.includes('read')) && (
        <Cell
          icon='doc'
          title='纸质票'
          note='登记谁交了票，两个人各录一遍'
          onPress={() => openChair('paper', { id })}
        />
      )}
    </Cells>
  )
