import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function DeskQueue() {
  return (
    <Page title='派单台'>
      <Empty title='现在没有等您派的' say='来了新的，会排在这里。' />
    </Page>
  )
}
