import { Page } from '../kit/Page'
import { AllowForm } from './AllowForm'
import { MyComputers } from './MyComputers'
import './allow.scss'
import { useAllow } from './useAllow'

export default function Allow() {
  const allowing = useAllow()
  const isAsked = allowing.stage.is === 'seen'
  return (
    <Page
      pressAgain
      title='电脑登录'
      head={isAsked ? '让一台电脑用您的身份登录？' : '在电脑上看，不用记密码。'}
    >
      <AllowForm allowing={allowing} />
      <MyComputers isOneComing={allowing.stage.is === 'allowed'} />
    </Page>
  )
}
