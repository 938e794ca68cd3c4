import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useNobody } from '../person/useNobody'
import { WhoPage } from '../person/WhoPage'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { ListsBoard } from './ListsBoard'
import { useNeeds } from './useLists'

const refresh = () =>
  Promise.all(['needs', 'resources'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })))

export default function ThreeLists() {
  const { data, error } = useNeeds('running')
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  if (useNobody(data ? undefined : error)) return <WhoPage title='三份清单' />
  return (
    <BesideRail here='/project/lists'>
      <ListsBoard />
    </BesideRail>
  )
}
