import { Page } from '../kit/Page'
import { WhoToPlay } from './WhoToPlay'

/** What a page is as long as nobody is chosen; `useNobody` says so, and never on a phone. */
export const WhoPage = ({ title }: { title: string }) =>
  process.env.TARO_ENV === 'h5' ? (
    <Page title={title} root head='您想扮演谁？'>
      <WhoToPlay />
    </Page>
  ) : null
