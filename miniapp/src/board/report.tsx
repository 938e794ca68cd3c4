import { useRouter } from '@tarojs/taro'
import { lookedIn } from './behind'
import { BoardPage } from './BoardPage'
import { MonthReport } from './MonthReport'

export default function Report() {
  const looked = lookedIn(useRouter().params)
  return (
    <BoardPage title='月报' node={looked.node}>
      {({ node }) => <MonthReport first={{ ...looked, node }} />}
    </BoardPage>
  )
}
