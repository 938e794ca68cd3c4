import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function Order() {
  return (
    <Page title='办到哪了'>
      <Empty title='没有打开单子' say='从“我的单子”里点开一张。' />
    </Page>
  )
}
