import { useRouter } from '@tarojs/taro'
import { lookedIn } from './behind'
import { BoardPage } from './BoardPage'
import { WallBoard } from './WallBoard'

export default function Wall() {
  const looked = lookedIn(useRouter().params)
  return (
    <BoardPage title='大屏' node={looked.node}>
      {({ node }) => <WallBoard looked={{ ...looked, node }} />}
    </BoardPage>
  )
}
