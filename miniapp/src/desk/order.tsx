import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function DeskOrder() {
  return (
    <Page title='派单'>
      <Empty title='没有打开单子' say='从派单台里点开一张。' />
    </Page>
  )
}
