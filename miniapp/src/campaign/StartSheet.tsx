import { View } from '@tarojs/components'
import { Sheet } from '../kit/Sheet'
import { FormEnd } from '../resident/FormEnd'
import type { CampaignSheetsProps } from './CampaignSheets'

/** 开始攻坚: from here on residents read it, so it is asked once more. */
export function StartSheet({ campaign, moving, onClose }: CampaignSheetsProps) {
  async function send() {
    if (await moving.make({ move: 'start', input: {}, say: '开始了，居民看得到了' })) onClose()
  }
  return (
    <Sheet open title='现在开始攻坚？' onClose={onClose}>
      <View>从现在起，居民看得到“{campaign.title}”：为什么办、谁负责、哪天办好、办到哪一步。</View>
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在开始……'} onPress={() => void send()}>
        开始，让居民看到
      </FormEnd>
    </Sheet>
  )
}
