import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Cells } from '../kit/Cells'
import { Cell } from '../kit/Cell'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { keptAboutYou, keptNowhere } from '../person/privacyText'
import { ring } from '../kit/ring'
import { useMe } from '../person/useMe'
import './privacy.scss'

export default function Privacy() {
  const { data: me } = useMe()
  return (
    <Page title='我的资料' head='留得越少越好。留了什么，都在这里。'>
      <Section title='留着的'>
        <Cells>
          {keptAboutYou.map(({ what, why, who }) => (
            <View key={what} className='cells__part privacy__kept'>
              <View className='t-bold'>{what}</View>
              <View>{why}</View>
              <View className='t-small'>谁看得到：{who}。</View>
            </View>
          ))}
        </Cells>
      </Section>
      <Section title='不留的'>
        <Cells>
          {keptNowhere.map((line) => (
            <Cell key={line} icon='check' title={line} />
          ))}
        </Cells>
      </Section>
      <Section title='您能要求的'>
        <View>要一份自己的资料，或者要删掉，打给街道办事处就行，不用说理由。</View>
        {me && (
          <View className='mt3'>
            <Button icon='phone' onPress={() => ring(me.street.phone)}>
              给{me.street.name}打电话
            </Button>
          </View>
        )}
      </Section>
    </Page>
  )
}
