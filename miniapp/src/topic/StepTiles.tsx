import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import './topic.scss'

export type StepTilesProps = {
  /** As the topic's procedure names them. */
  steps: readonly { id: string; name: string }[]
  /** Which is now, from 0; as many as there are when all are done. */
  at: number
}

/** More than these leave no room for their names. */
const mostNamed = 6
const numerals = '①②③④⑤⑥⑦⑧⑨⑩'

/** ①–⑤: how far a topic has come, by its own procedure. The tile that is now hangs lower. */
export const StepTiles = ({ steps, at }: StepTilesProps) => {
  const isNamed = steps.length <= mostNamed
  return (
    <>
      <View
        className='steps'
        style={{ gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` }}
        {...aria({ role: 'img', label: spoken(steps, at) })}
      >
        {steps.map(({ id, name }, index) => (
          <View key={id} className={classNames('steps__s', stateOf(index, at))}>
            <View className='steps__n'>{numerals[index]}</View>
            {isNamed && name}
          </View>
        ))}
      </View>
      {!isNamed && (
        <View className='t-small mt1' {...aria({ hidden: true })}>
          {spoken(steps, at)}
        </View>
      )}
    </>
  )
}

function stateOf(index: number, at: number) {
  if (index < at) return 'is-done'
  return index === at && 'is-now'
}

const spoken = (steps: StepTilesProps['steps'], at: number) => {
  const step = steps[at]
  return step ? `共 ${steps.length} 步，走到第 ${at + 1} 步：${step.name}` : `${steps.length} 步都走完了`
}
