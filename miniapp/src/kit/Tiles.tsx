import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'

/** 点报派接办销评: the seven steps of every order. */
export const tileNames = ['点', '报', '派', '接', '办', '销', '评'] as const

/** What each letter stands for, to those who do not know the trade. */
const steps = ['报上来', '核实', '派人', '接手', '办理', '街道核实', '评一评'] as const

export type TilesProps = {
  /** The step that is now, 1 to 7; 8 when all are done, 0 when none has begun. */
  step: number
  late?: boolean
  /** With their words, where there is one slip to a page. */
  words?: boolean
}

/** 七瓦: the tile that is now hangs lower, so that place is told by shape as well as colour. */
export const Tiles = ({ step, late = false, words = false }: TilesProps) => (
  <>
    <View
      className={classNames('tiles', words && 'tiles--word')}
      {...aria({ role: 'img', label: spoken(step) })}
    >
      {tileNames.map((name, index) => (
        <View key={name} className={classNames('tiles__t', stateOf(index + 1, step, late))}>
          {words && name}
        </View>
      ))}
    </View>
    {words && (
      <View className='t-note mt2' {...aria({ hidden: true })}>
        {spoken(step)}
      </View>
    )}
  </>
)

function stateOf(tile: number, step: number, late: boolean) {
  if (tile < step) return 'is-done'
  if (tile > step) return undefined
  return late ? 'is-late' : 'is-now'
}

const spoken = (step: number) => {
  const name = steps[step - 1]
  return name ? `七步走到第 ${step} 步：${name}` : '七步都走完了'
}
