import { Page } from '../kit/Page'
import { WhoToPlay } from './WhoToPlay'

/** What a page is as long as nobody is chosen; `useNobody` says so. */
export const WhoPage = ({ title }: { title: string }) => (
  <Page title={title} root head='您想扮演谁？'>
    <WhoToPlay />
  </Page>
)
