import { View } from '@tarojs/components'
import { clockOf } from '../clockText'
import { aria } from '../kit/aria'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Skeleton } from '../kit/Skeleton'
import { queryClient } from '../queryClient'
import { LoadError } from '../workOrder/LoadError'
import { useHomeCode } from './useHomeCode'

/** 核实我家这一户: six digits for the grid worker at the door. No photo, no papers, no place. */
export function HomeCodeSheet({ onClose }: { onClose: () => void }) {
  const close = () => {
    onClose()
    void queryClient.invalidateQueries({ queryKey: ['me'] })
  }
  return (
    <Sheet open title='核实我家这一户' onClose={close}>
      <View className='t-2'>网格员到您家时，把这六位数字念给他。他写下您家门牌，就核实好了。</View>
      <Code />
      <View className='t-small mt3'>不用拍证件，不用定位。别在电话里念给别人。</View>
      <View className='mt4'>
        <Button big onPress={close}>
          念好了
        </Button>
      </View>
    </Sheet>
  )
}

function Code() {
  const { data, error, refetch } = useHomeCode()
  if (!data)
    return error ? (
      <LoadError error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton of='lines' count={1} say='正在出核实码' />
    )
  const { code, expiresAt } = data
  return (
    <View className='mt4 t-center'>
      <View className='t-figure me__code' {...aria({ role: 'img', label: `核实码 ${[...code].join(' ')}` })}>
        {code.slice(0, 3)} {code.slice(3)}
      </View>
      <View className='t-small mt1'>{clockOf(expiresAt)} 前有效</View>
    </View>
  )
}
