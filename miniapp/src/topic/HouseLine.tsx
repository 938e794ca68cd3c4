import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { Track } from './Track'
import './topic.scss'

export type House = {
  id: string
  name: string
  /** Absent while it would let somebody guess who voted: of few, and of what follows from the rest. */
  part?: number | undefined
  /** Absent where no list says how many there are. */
  whole?: number | undefined
}

const inRow = 16
const rowHeight = 16
/** A taller house would fill the screen. */
const mostWindows = 160

/** One house: its windows are lit in the order of counting, and stand for no flat. */
export const HouseLine = ({ house, unit }: { house: House; unit: string }) => (
  <View className='house' {...aria({ role: 'listitem', label: spoken(house, unit) })}>
    <View>{house.name}</View>
    {house.part === undefined ? (
      <View className='house__hidden t-note'>{hiddenSaid}</View>
    ) : (
      <>
        <Lit part={house.part} whole={house.whole} name={house.name} />
        <View className='house__part'>{countSaid(house.part, house.whole, unit)}</View>
      </>
    )}
  </View>
)

const hiddenSaid = '先不显示'

const countSaid = (part: number, whole: number | undefined, unit: string) =>
  whole === undefined ? `${part} ${unit}` : `${part} / ${whole} ${unit}`

type LitProps = { part: number; whole: number | undefined; name: string }

function Lit({ part, whole, name }: LitProps) {
  if (whole === undefined) return <View />
  if (whole > mostWindows) return <Track part={part} whole={whole} label={name} />
  const full = Math.floor(part / inRow)
  return (
    <View
      className='house__windows'
      style={{ height: `${Math.ceil(whole / inRow) * rowHeight}px` }}
      {...aria({ hidden: true })}
    >
      <View className='house__lit' style={{ top: '0px', width: '100%', height: `${full * rowHeight}px` }} />
      <View
        className='house__lit'
        style={{ top: `${full * rowHeight}px`, width: columns(part % inRow), height: `${rowHeight}px` }}
      />
      <View className='house__dark' style={{ width: columns((inRow - (whole % inRow)) % inRow) }} />
    </View>
  )
}

const columns = (count: number) => `${(count / inRow) * 100}%`

function spoken({ name, part, whole }: House, unit: string) {
  if (part === undefined) return `${name}，${hiddenSaid}`
  return whole === undefined
    ? `${name}，${part} ${unit}投了`
    : `${name}，${whole} ${unit}里 ${part} ${unit}投了`
}
