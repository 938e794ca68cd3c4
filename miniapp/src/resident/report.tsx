import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function Report() {
  return (
    <Page title='报事'>
      <Empty title='还没写是什么事' say='写一句、拍一张都行。' />
    </Page>
  )
}
