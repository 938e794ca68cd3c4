import { Empty } from '../../kit/Empty'
import { Page } from '../../kit/Page'

export default function Home() {
  return (
    <Page title='e睦邻' root>
      <Empty title='这里会有您报的事' say='点“报事”，拍一张、说一句就行。' />
    </Page>
  )
}
