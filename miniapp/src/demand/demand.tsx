import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { DemandBoard } from './DemandBoard'
import { InArea } from './InArea'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['demand', id] })

export default function OneDemand() {
  const { id = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <BesideRail here='/demand/demands' within>
      <InArea title='共性诉求'>
        <DemandBoard id={id} />
      </InArea>
    </BesideRail>
  )
}
