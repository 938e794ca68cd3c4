import { View } from '@tarojs/components'
import { aria } from './aria'
import { Perforation } from './Slip'
import { Tiles } from './Tiles'

export type SkeletonProps = {
  /** The bones of what will come: slips, or lines. */
  of?: 'slips' | 'lines'
  count?: number
  /** 正在取您的单子…… */
  say?: string
}

const widths = [66, 78, 54, 72, 60]

/** The bones are for the eye only; one line is spoken. */
export const Skeleton = ({ of = 'slips', count = 3, say = '正在取……' }: SkeletonProps) => (
  <View>
    <View className='stack' {...aria({ hidden: true })}>
      {Array.from({ length: count }, (_, index) => {
        const width = widths[index % widths.length] ?? 60
        return of === 'slips' ? (
          <SlipBones key={index} width={width} />
        ) : (
          <LineBones key={index} width={width} />
        )
      })}
    </View>
    <View className='t-note t-center mt4' {...aria({ role: 'status' })}>
      {say}
    </View>
  </View>
)

const Bone = ({ width, height }: { width: string; height: number }) => (
  <View className='bone' style={{ width, height: `${height}px` }} />
)

const SlipBones = ({ width }: { width: number }) => (
  <View className='slip'>
    <View className='slip__stub'>
      <Bone width='112px' height={12} />
      <View className='row__end'>
        <Bone width='56px' height={22} />
      </View>
    </View>
    <Perforation />
    <View className='slip__body'>
      <Bone width={`${width}%`} height={18} />
      <View className='mt3'>
        <Tiles step={0} />
      </View>
      <View className='mt3'>
        <Bone width={`${width - 22}%`} height={14} />
      </View>
    </View>
  </View>
)

const LineBones = ({ width }: { width: number }) => (
  <View className='slip slip--flat'>
    <Bone width={`${width}%`} height={18} />
    <View className='mt2'>
      <Bone width={`${width - 22}%`} height={14} />
    </View>
  </View>
)
