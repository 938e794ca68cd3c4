import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function Feedback() {
  return (
    <Page title='投诉建议'>
      <Empty title='哪里不好用，都请说' say='3 天内答复您。' />
    </Page>
  )
}
