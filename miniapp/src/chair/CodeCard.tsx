import { Image, View } from '@tarojs/components'
import { renderSVG } from 'uqr'
import type { Meeting } from '../../../shared/meeting/meeting'
import { aria } from '../kit/aria'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { spokenImage } from '../kit/spokenImage'
import { Fetched } from '../topic/Fetched'
import { clockOf } from '../clockText'
import { useMeetingCode } from './useMeetingRun'

const pictureOf = (qr: string) => `data:image/svg+xml,${encodeURIComponent(renderSVG(qr, { border: 2 }))}`

/** 签到: held up to whoever comes; six digits for who cannot scan. New every ten minutes. */
export function CodeCard({ meeting: { topicId, n, withPhone } }: { meeting: Meeting }) {
  const code = useMeetingCode({ topicId, n, isOn: true })
  return (
    <Section title='签到' end={`${withPhone} 位用手机签了`}>
      <Slip>
        <Fetched query={code}>
          {({ code: digits, qr, changesAt }) => (
            <>
              <Image className='qr' src={pictureOf(qr)} {...spokenImage('签到的二维码，用微信扫')} />
              <View
                className='bigcode mt3'
                {...aria({ role: 'img', label: `签到码 ${digits.split('').join(' ')}` })}
              >
                {digits}
              </View>
              <View className='t-small t-center'>扫一扫，或者输这六位数。{clockOf(changesAt)} 换新的。</View>
            </>
          )}
        </Fetched>
      </Slip>
    </Section>
  )
}
