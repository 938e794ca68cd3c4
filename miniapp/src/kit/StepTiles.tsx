import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'

export type StepTilesProps = {
  steps: { id: string; name: string }[]
  /** The step that is now, from 1; one more than there are when all are done, 0 when none has begun. */
  now: number
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩'

/** The steps of a procedure: its tile that is now is warm, its name below each. More than five fold into two rows. */
export const StepTiles = ({ steps, now }: StepTilesProps) => (
  <View
    className={classNames('steps', columnsOf(steps.length))}
    {...aria({ role: 'img', label: spoken(steps, now) })}
  >
    {steps.map(({ id, name }, at) => (
      <View key={id} className={classNames('steps__s', stateOf(at + 1, now))}>
        <View className='steps__n'>{circled.charAt(at)}</View>
        {name}
      </View>
    ))}
  </View>
)

/** Six go by threes: a row of two under one of four would look like a mistake. */
const columnsOf = (count: number) => count > 5 && (count === 6 ? 'steps--six' : 'steps--many')

function stateOf(step: number, now: number) {
  if (step < now) return 'is-done'
  return step === now && 'is-now'
}

function spoken(steps: StepTilesProps['steps'], now: number) {
  const name = steps[now - 1]?.name
  if (name) return `${steps.length} 步走到第 ${now} 步：${name}`
  return now > 0 ? `${steps.length} 步都走完了` : steps.map((step) => step.name).join('、')
}
