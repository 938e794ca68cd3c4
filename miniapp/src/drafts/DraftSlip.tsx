import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Photo } from '../kit/Photo'
import { Slip } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { useOnline } from '../useOnline'
import type { Draft } from './draft'
import { dropPhoto } from './photoShelf'
import { box, sender } from './outbox'
import { useSending } from './useDrafts'
import { usePhotoPaths } from './usePhotoPaths'
import './DraftSlip.scss'

/** Kept on the phone, not sent yet: a dashed slip that says what becomes of it. */
export const DraftSlip = ({ draft, now }: { draft: Draft; now: number }) => (
  <Slip draft>
    <DraftHead draft={draft} now={now} />
    <View className='mt3'>
      <State draft={draft} />
    </View>
    <View className='cols cols--fold mt3'>
      <Buttons draft={draft} />
    </View>
  </Slip>
)

function DraftHead({ draft, now }: { draft: Draft; now: number }) {
  const [path] = usePhotoPaths(draft.photos.map(({ file }) => file))
  const photos = draft.photos.length > 0 ? `，${draft.photos.length} 张照片` : ''
  return (
    <View className='row row--top'>
      {path && (
        <View className='draft__photo'>
          <Photo src={path} alt='这一件的照片' />
        </View>
      )}
      <View className='row__grow'>
        <View className='t-lead'>{draft.title || '只有照片'}</View>
        <View className='t-small'>
          {whenText(draft.changedAt, now)} 写的{photos}
        </View>
      </View>
    </View>
  )
}

function State({ draft }: { draft: Draft }) {
  const { sending, nextTryAt } = useSending()
  const isOnline = useOnline()
  if (draft.stage === 'refused') {
    return (
      <Strip kind='late' icon='alert' title='没交上'>
        {draft.refused?.words}
      </Strip>
    )
  }
  if (sending === draft.id) return <View className='t-small'>{progress(draft)}</View>
  const when = isOnline && nextTryAt ? '，过一会儿自动再试' : '，有网自动交'
  return (
    <View className='row t-small'>
      <Icon name='check' size='s' />
      <View className='ml1'>写的和拍的都在{draft.stage === 'waiting' && when}</View>
    </View>
  )
}

function progress({ photos }: Draft) {
  const sent = photos.filter(({ photoKey }) => photoKey).length
  return sent < photos.length ? `正在传照片 ${sent + 1} / ${photos.length}……` : '正在交……'
}

function Buttons({ draft }: { draft: Draft }) {
  const isSending = useSending().sending === draft.id
  const wait = isSending && '正在交，等一下'
  const isWaiting = draft.stage === 'waiting'
  return (
    <>
      <Button kind='line' off={wait} onPress={() => void throwAway(draft)}>
        不要了
      </Button>
      {isWaiting && (
        <Button icon='retry' busy={isSending && '正在交……'} onPress={() => void sender.go()}>
          现在试试
        </Button>
      )}
      {draft.operation === 'order' && (
        <Button kind={isWaiting ? 'text' : 'soft'} icon='edit' off={wait} onPress={() => open(draft)}>
          {draft.stage === 'writing' ? '接着写' : '改一改'}
        </Button>
      )}
    </>
  )
}

/** One that was refused is mended where the reason stands. */
const open = ({ id, stage }: Draft) =>
  void Taro.navigateTo({ url: `/resident/${stage === 'refused' ? 'confirm' : 'report'}?draft=${id}` })

const unsure = '它可能已经交上去了。交上去的在“我的单子”里看得到，可以撤回。手机里的这一份会去掉。'

async function throwAway(draft: Draft) {
  const { confirm } = await Taro.showModal({
    title: '不要这一件了？',
    content: draft.onTheWire.length > 0 ? unsure : '写的和拍的都会从手机里去掉。',
    confirmText: '不要了',
    cancelText: '留着',
  })
  if (!confirm) return
  box.remove(draft.id)
  draft.photos.forEach(({ file }) => dropPhoto(file))
}
