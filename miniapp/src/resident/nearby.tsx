import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function Nearby() {
  return (
    <Page title='身边的事'>
      <Empty title='附近没有在办的事' say='有人报了，这里就能看到。' />
    </Page>
  )
}
