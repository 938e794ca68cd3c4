import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'

/** 点报派接办销评: the seven steps of every order. */
export const tileNames = ['点', '报', '派', '接', '办', '销', '评'] as const

const fullNames = '点单、报单、派单、接单、办结、销单、评价'

export type TilesProps = {
  /** The step that is now, 1 to 7; 8 when all are done, 0 when none has begun. */
  step: number
  late?: boolean
  /** With their words, where there is one slip to a page. */
  words?: boolean
}

/** 七瓦: the tile that is now hangs lower, so that place is told by shape as well as colour. */
export const Tiles = ({ step, late = false, words = false }: TilesProps) => (
  <View
    className={classNames('tiles', words && 'tiles--word')}
    {...aria({ role: 'img', label: spoken(step, words) })}
  >
    {tileNames.map((name, index) => (
      <View key={name} className={classNames('tiles__t', stateOf(index + 1, step, late))}>
        {words && name}
      </View>
    ))}
  </View>
)

function stateOf(tile: number, step: number, late: boolean) {
  if (tile < step) return 'is-done'
  if (tile > step) return undefined
  return late ? 'is-late' : 'is-now'
}

function spoken(step: number, words: boolean) {
  if (step > tileNames.length) return '七步都走完了'
  return words ? `${fullNames}，现在是第 ${step} 步` : `七步走到第 ${step} 步`
}
