import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'

export default function Place() {
  return (
    <Page title='换地点'>
      <Empty title='还没选地点' say='没打开定位也行，选楼栋就能报。' />
    </Page>
  )
}
