import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function Confirm() {
  return (
    <Page title='确认一下'>
      <Empty title='还没有要确认的' say='先说说是什么事。' />
    </Page>
  )
}
