import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BodiesBoard } from './BodiesBoard'
import { DeskPage } from './DeskPage'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['bodies'] })

export default function BodiesOfCommunity() {
  const { place } = useRouter().params
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  return (
    <DeskPage title='成员名单'>
      {(places) => <BodiesBoard places={places.filter(({ id }) => id.length === 12)} first={place} />}
    </DeskPage>
  )
}
