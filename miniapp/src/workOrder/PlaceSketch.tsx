import { useMemo } from 'react'
import { Image, View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import { useLetterSize, type LetterSize } from '../elder'
import { aria } from '../kit/aria'
import { Icon } from '../kit/Icon'
import type { Point } from '../../../shared/place/distance'
import { sketchOf } from './sketchOf'
import './PlaceSketch.scss'

export type PlaceSketchProps = {
  catalogue: Pick<Catalogue, 'buildings' | 'grids'>
  middle: Point
  /** The building that was picked, painted persimmon. */
  chosen?: string | undefined
}

/** How much of the drawing a letter takes. */
const letters: Record<LetterSize, number> = { standard: 20, elder: 26, elderXl: 30 }

/** Where it is among the houses, in the colours of the day or the night. Whoever cannot see it reads the address. */
export function PlaceSketch({ catalogue, middle, chosen }: PlaceSketchProps) {
  const letter = letters[useLetterSize()]
  const { latitude, longitude } = middle
  const { light, dark, names } = useMemo(
    () => sketchOf(catalogue, { latitude, longitude }, { chosen, letter }),
    [catalogue, latitude, longitude, chosen, letter],
  )
  return (
    <View className='sketch' {...aria({ hidden: true })}>
      <Image className='sketch__plan sketch__plan--light' src={light} mode='aspectFill' />
      <Image className='sketch__plan sketch__plan--dark' src={dark} mode='aspectFill' />
      {names.map(({ name, x, y, isChosen }) => (
        <View
          key={`${name} ${x}`}
          className={isChosen ? 'sketch__name t-bold' : 'sketch__name'}
          style={{ left: `${x}%`, top: `${y}%` }}
        >
          {name}
        </View>
      ))}
      <View className='sketch__pin'>
        <Icon name='pin' size='l' />
      </View>
    </View>
  )
}
