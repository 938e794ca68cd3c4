import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { monthIn } from './behind'
import { BoardPage } from './BoardPage'
import { NodeBoard } from './NodeBoard'
import { spans } from './period'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['numbers'] })

export default function BoardOfPlace() {
  const { params } = useRouter()
  const { node = '', span } = params
  const month = monthIn(params)
  const first = { span: spans.find((one) => one === span) ?? 'month', ...(month && { month }) }
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  return (
    <BoardPage title='看板' node={node}>
      {(standing) => <NodeBoard key={standing.node} standing={standing} first={first} />}
    </BoardPage>
  )
}
