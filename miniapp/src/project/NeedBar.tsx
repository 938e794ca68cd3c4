import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { NeedSeen } from '../../../shared/project/project'
import type { NeedMove } from '../../../shared/project/transitions'
import { callActing } from '../campaign/actingApi'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { useCommand } from '../topic/useCommand'
import type { NeedDeed } from './NeedSheets'

type NeedBarProps = { need: NeedSeen; onOpen: (deed: NeedDeed) => void }

const words: Partial<Record<NeedMove, string>> = {
  progress: '记进展',
  finish: '办成了',
  change: '改需求',
  drop: '撤下',
  reopen: '重新列为需求',
}
const main: readonly NeedMove[] = ['progress', 'finish']
const other: readonly NeedMove[] = ['drop', 'change', 'reopen']

/** For who works on it, the next deeds; for everybody else, to follow 关注 it. */
export function NeedBar({ need, onOpen }: NeedBarProps) {
  const { moves } = need
  const shown = [...main, ...other].filter((move) => moves.includes(move))
  if (shown.length === 0) return need.project ? <FollowBar need={need} /> : null
  const isMore = moves.includes('hand') || moves.includes('unmatch')
  return (
    <ActionBar more={isMore && { label: '换负责的、改期限、退回需求', onPress: () => onOpen('more') }}>
      {shown.map((move) => (
        <Button
          key={move}
          big
          kind={move === 'finish' ? 'main' : 'soft'}
          onPress={() => onOpen(move as NeedDeed)}
        >
          {words[move]}
        </Button>
      ))}
    </ActionBar>
  )
}

function FollowBar({ need: { id, isFollowing } }: { need: NeedSeen }) {
  const client = useQueryClient()
  const doing = useCommand(
    (next: boolean, key) =>
      callActing('followProject', { params: { needId: id }, body: { isFollowing: next } }, key),
    { offline: '没有网，有网了再点一次。' },
  )
  async function follow() {
    const answer = await doing.make(!isFollowing)
    if (answer)
      void Taro.showToast({ title: isFollowing ? '不再关注了' : '关注了，有进展告诉您', icon: 'none' })
    await client.invalidateQueries({ queryKey: ['need', id] })
  }
  return (
    <ActionBar
      say={doing.trouble ?? (isFollowing ? '关注着，有进展会发消息给您。' : '关注了，有进展会发消息给您。')}
    >
      <Button
        big
        kind={isFollowing ? 'soft' : 'main'}
        icon={isFollowing ? 'check' : 'star'}
        busy={doing.isBusy && '等一下……'}
        onPress={() => void follow()}
      >
        {isFollowing ? '不再关注' : '关注这个项目'}
      </Button>
    </ActionBar>
  )
}
