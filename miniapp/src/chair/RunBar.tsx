import { useState } from 'react'
import type { TopicSeen } from '../../../shared/topic/topic'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { NextSheet } from './NextSheet'
import { RunSheets } from './RunSheets'
import { runMoves, RunMoreSheet, type RunMove } from './RunMoreSheet'
import { whatNames } from './stepNeeds'
import { useStillOpen } from './useStillOpen'
import { useTopicMove, type TopicMoving } from './useTopicMove'

type Opened = RunMove | 'more' | 'next' | undefined

/** 往下走 when everything is there, and behind 更多 what is not done every day. */
export function RunBar({ topic }: { topic: TopicSeen }) {
  const moving = useTopicMove(topic)
  const [open, setOpen] = useState<Opened>()
  const more = runMoves.filter((move) => topic.moves.includes(move))
  const main = mainOf(topic)
  const but = useStillOpen(topic)
  const act = (move: Main['move']) =>
    move === 'next' && !but ? void moving.make({ move, input: {}, say: '往下走了' }) : setOpen(move)
  if (more.length === 0 && !main) return null
  return (
    <>
      {main ? (
        <ActionBar
          // What came of pressing stands beside the button.
          say={open ? undefined : sayOf(main, moving.trouble)}
          more={moreOf(more, () => setOpen('more'))}
        >
          <MainButton main={main} isBusy={moving.isBusy} onPress={() => act(main.move)} />
        </ActionBar>
      ) : (
        <ActionBar>
          <Button big icon='dots' onPress={() => setOpen('more')}>
            还能做什么
          </Button>
        </ActionBar>
      )}
      <OpenedSheet open={open} but={but} topic={topic} moving={moving} more={more} onOpen={setOpen} />
    </>
  )
}

type OpenedSheetProps = {
  open: Opened
  but: string | undefined
  topic: TopicSeen
  moving: TopicMoving
  more: RunMove[]
  onOpen: (open: Opened) => void
}

function OpenedSheet({ open, but = '', topic, moving, more, onOpen }: OpenedSheetProps) {
  const close = () => onOpen(undefined)
  if (!open) return null
  if (open === 'more') return <RunMoreSheet moves={more} onPick={onOpen} onClose={close} />
  if (open === 'next') return <NextSheet {...{ topic, but, moving }} onClose={close} />
  return <RunSheets move={open} topic={topic} moving={moving} onClose={close} />
}

const sayOf = (main: Main, trouble: string | undefined) => trouble ?? main.say

const moreOf = (more: RunMove[], onPress: () => void) => more.length > 0 && { label: '还能做什么', onPress }

type MainButtonProps = { main: Main; isBusy: boolean; onPress: () => void }

const MainButton = ({ main: { off, text }, isBusy, onPress }: MainButtonProps) => (
  <Button big kind='main' off={off} busy={isBusy && '正在办……'} onPress={onPress}>
    {text}
  </Button>
)

type Main = { move: 'next' | 'archive'; text: string; say?: string; off: string | false }

const forward: readonly string[] = ['discuss', 'publish', 'act']

/** Why it cannot go on, if it cannot. */
function whyNot({ missing, moves, openMotionId }: TopicSeen, move: Main['move']) {
  if (missing.length > 0) return `还差：${missing.map(({ what }) => whatNames[what]).join('、')}`
  if (openMotionId) return '正在投票，截止后再走'
  return !moves.includes(move) && '现在还不能'
}

function mainOf(topic: TopicSeen): Main | undefined {
  const { status, steps, at } = topic
  if (status === 'judge') return { move: 'archive', text: '归档', off: whyNot(topic, 'archive') }
  if (!forward.includes(status)) return undefined
  return {
    move: 'next',
    text: `往下走：${steps[at + 1]?.name ?? '下一步'}`,
    say: '往下走了，提过、附议过、投过票的人都会收到消息。',
    off: whyNot(topic, 'next'),
  }
}
