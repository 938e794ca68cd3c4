import { View } from '@tarojs/components'
import { Page } from '../kit/Page'
import { useNobody } from '../person/useNobody'
import { WhoPage } from '../person/WhoPage'
import { computerNow } from '../session'
import { AllowForm } from './AllowForm'
import { MyComputers } from './MyComputers'
import './allow.scss'
import { useAllow } from './useAllow'

/** Who was let in by a phone lets nobody in. */
export default function Allow() {
  if (useNobody()) return <WhoPage title='电脑登录' />
  return computerNow() ? <OnComputer /> : <OnPhone />
}

const OnComputer = () => (
  <Page pressAgain title='电脑登录' head='您在哪些电脑上登录着'>
    <View className='t-2'>还要登录一台，在手机的小程序里点“电脑登录”。</View>
    <MyComputers isOneComing={false} />
  </Page>
)

function OnPhone() {
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
