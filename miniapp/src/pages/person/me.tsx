import { Empty } from '../../kit/Empty'
import { Page } from '../../kit/Page'

export default function Me() {
  return (
    <Page title='我的' root>
      <Empty title='还没有登录' say='登录以后，这里能换身份、调字号、提意见。' />
    </Page>
  )
}
