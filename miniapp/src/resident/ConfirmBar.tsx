import { Text, View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import type { Category } from '../../../shared/category/category'
import type { Draft } from '../drafts/draft'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { useOnline } from '../useOnline'
import { consequence } from './consequence'

export type ConfirmBarProps = {
  draft: Draft
  category: Category | undefined
  catalogue: Catalogue
  isBusy: boolean
  now: number
  onSubmit: () => void
}

/** 交上去, and what follows from it. */
export function ConfirmBar({ draft, category, catalogue, isBusy, now, onSubmit }: ConfirmBarProps) {
  const isOnline = useOnline()
  return (
    <ActionBar
      say={category && <Say category={category} catalogue={catalogue} now={now} isOnline={isOnline} />}
    >
      <Button
        big
        kind='main'
        off={category?.stopper ? '这件事要打电话，不在这里办' : false}
        busy={isBusy && progress(draft)}
        onPress={onSubmit}
      >
        交上去
      </Button>
    </ActionBar>
  )
}

type SayProps = { category: Category; catalogue: Catalogue; now: number; isOnline: boolean }

function Say({ category, catalogue, now, isOnline }: SayProps) {
  if (category.stopper) return <View>这一类要打电话，不在这里交。猜错了，就在上面换一类。</View>
  if (!isOnline) return <View>没有网，先存在手机里，有网自动交。</View>
  const { comes, done } = consequence(category.class, catalogue, now)
  return (
    <View>
      交上去后，网格员<Text className='t-bold'>{comes}</Text>来核实，<Text className='t-bold'>{done}</Text>
      办好。
    </View>
  )
}

function progress({ photos }: Draft) {
  const sent = photos.filter(({ photoKey }) => photoKey).length
  return sent < photos.length ? `正在传照片 ${sent + 1} / ${photos.length}` : '正在交……'
}
