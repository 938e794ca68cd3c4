import { useDidShow, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { behindIn, lookedIn } from './behind'
import { BehindBoard } from './BehindBoard'
import { BoardPage } from './BoardPage'

export default function OrdersBehind() {
  const { params } = useRouter()
  const looked = lookedIn(params)
  useDidShow(() => void queryClient.invalidateQueries({ queryKey: ['numberOrders'] }))
  return (
    <BesideRail here='/board/board' within>
      <BoardPage title='背后的单子' node={looked.node}>
        {({ node, roles }) => (
          <BehindBoard roles={roles} looked={{ ...looked, node }} first={behindIn(params)} />
        )}
      </BoardPage>
    </BesideRail>
  )
}
