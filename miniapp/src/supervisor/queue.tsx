import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function SupervisorQueue() {
  return (
    <Page title='督办台'>
      <Empty title='现在没有等您销的' say='办完的单子会排在这里。' />
    </Page>
  )
}
