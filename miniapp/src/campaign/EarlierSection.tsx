import { View } from '@tarojs/components'
import type { CampaignSeen, EarlierClosing } from '../../../shared/campaign/campaign'
import { resultWords } from '../../../shared/campaign/copy'
import { dateOf } from '../clockText'
import { Pair } from '../kit/Pair'
import { Section } from '../kit/Section'
import { photoSrc } from '../workOrder/photoSrc'

/** That it was closed before, what was said then, and why it was begun anew. */
export function EarlierSection({ campaign: { earlier = [], title } }: { campaign: CampaignSeen }) {
  if (earlier.length === 0) return null
  return (
    <Section title='以前办结过'>
      {earlier.map((one) => (
        <Earlier key={one.reopenedAt} one={one} title={title} />
      ))}
    </Section>
  )
}

function Earlier({ one, title }: { one: EarlierClosing; title: string }) {
  const { at, reopenedAt, closing, reason } = one
  return (
    <View className='mt3'>
      {closing?.before && closing.after && (
        <Pair
          before={{ src: photoSrc(closing.before.url), alt: `${title}，${dateOf(at)}办结以前` }}
          after={{ src: photoSrc(closing.after.url), alt: `${title}，${dateOf(at)}办结的时候` }}
        />
      )}
      <View className='slip slip--flat mt3'>
        <View>
          {dateOf(at)}办结过{closing && `：${resultWords[closing.result]}，${closing.words}`}
        </View>
        <View className='mt2'>
          {dateOf(reopenedAt)}重启{reason && `：${reason}`}
        </View>
      </View>
    </View>
  )
}
