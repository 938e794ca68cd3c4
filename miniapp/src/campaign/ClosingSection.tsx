import { View } from '@tarojs/components'
import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { resultWords } from '../../../shared/campaign/copy'
import { dateOf } from '../clockText'
import { Pair } from '../kit/Pair'
import { Section } from '../kit/Section'
import { photoSrc } from '../workOrder/photoSrc'

/** What came of it: the same spot before and after, and the words beside it. */
export function ClosingSection({ campaign: { closing, title } }: { campaign: CampaignSeen }) {
  if (!closing) return null
  const { before, after, words, result, at } = closing
  return (
    <Section title='办得怎么样' end={resultWords[result]}>
      {before && after && (
        <Pair
          before={{ src: photoSrc(before.url), alt: `${title}，之前` }}
          after={{ src: photoSrc(after.url), alt: `${title}，之后` }}
        />
      )}
      <View className='slip slip--flat mt3'>
        <View>{words}</View>
        <View className='t-small mt2'>{dateOf(at)}办结</View>
      </View>
    </Section>
  )
}
