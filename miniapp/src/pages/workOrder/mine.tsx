import { Empty } from '../../kit/Empty'
import { Page } from '../../kit/Page'

export default function Mine() {
  return (
    <Page title='我的单子' root>
      <Empty title='现在没有在办的事' say='看到哪里坏了、脏了、有危险，拍一张报过来。' />
    </Page>
  )
}
