import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function SupervisorOrder() {
  return (
    <Page title='核查'>
      <Empty title='没有打开单子' say='从督办台里点开一张。' />
    </Page>
  )
}
