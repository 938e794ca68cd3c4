import { Page } from '../kit/Page'
import { useDemoPeople } from './useDemoPeople'
import { WhoToPlay } from './WhoToPlay'

/** What a page is as long as nobody is known; `useNobody` says so, and never on a phone. */
export const WhoPage = ({ title }: { title: string }) =>
  process.env.TARO_ENV === 'h5' ? <Who title={title} /> : null

function Who({ title }: { title: string }) {
  const { data } = useDemoPeople()
  return (
    <Page title={title} root head={data === null ? '先登录，再来看' : '您想扮演谁？'}>
      <WhoToPlay />
    </Page>
  )
}
