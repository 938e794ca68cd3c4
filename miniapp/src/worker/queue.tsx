import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function WorkerQueue() {
  return (
    <Page title='工作台'>
      <Empty title='现在没有要核实的' say='来了新的，会排在这里。' />
    </Page>
  )
}
