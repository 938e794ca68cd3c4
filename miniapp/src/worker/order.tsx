import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function WorkerOrder() {
  return (
    <Page title='核实'>
      <Empty title='没有打开单子' say='从工作台里点开一张。' />
    </Page>
  )
}
