import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function Rate() {
  return (
    <Page title='评一评'>
      <Empty title='没有等您评的' say='办完的单子会来请您评。' />
    </Page>
  )
}
