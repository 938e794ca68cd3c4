import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Motion } from '../../../shared/ballot/motion'
import { SlipNumber, type PaperHandedIn } from '../../../shared/ballot/slip'
import { tidyRoom } from '../../../shared/visit/tidyRoom'
import { useKept } from '../drafts/useKept'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'

type Written = { slip: string; buildingId: string; room: string; memberId: string }
type Wrong = Partial<Record<'slip' | 'building' | 'room' | 'member', string>>
export type HandedIn = { slip: string; who: string }

function lacking({ slip, buildingId, room, memberId }: Written, isMember: boolean): Wrong | undefined {
  if (isMember && !memberId) return { member: '选是哪一位' }
  if (!isMember && !buildingId) return { building: '选哪栋楼' }
  if (!isMember && !tidyRoom(room)) return { room: '写门牌，例如 2单元 401' }
  return SlipNumber.safeParse(slip.trim()).success ? undefined : { slip: '票号是纸票上印的数字，最多 8 位' }
}

/** 登记: which door handed in which slip. The next one begins in the same building. */
export function useHandIn({ id, rule, body }: Motion, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const isMember = rule.electorate === 'member'
  const blank: Written = { slip: '', buildingId: '', room: '', memberId: '' }
  const [written, write] = useKept(`paper ${id} ${body}`, blank)
  const [isTried, setTried] = useState(false)
  const [last, setLast] = useState<HandedIn>()
  const sending = useCommand(
    (paper: PaperHandedIn, key) =>
      source.callTopic('handInPaper', { params: { motionId: id }, body: paper }, key),
    { offline: '没有网，没有登记上。写的还在，有网了再点一次。' },
  )
  const lacks = lacking(written, isMember)
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))

  async function handIn(who: string) {
    setTried(true)
    setLast(undefined)
    sending.forget()
    if (lacks) return
    const slip = written.slip.trim()
    const { buildingId, memberId } = written
    const answer = await sending.make(
      isMember ? { slip, memberId } : { slip, buildingId, room: tidyRoom(written.room) },
    )
    if (!answer) return
    setLast({ slip, who })
    setTried(false)
    set({ slip: '', room: '', memberId: '' })
    await client.invalidateQueries({ queryKey: ['slips', id] })
  }
  const wrong: Wrong = (isTried && lacks) || {}
  return { written, set, wrong, isMember, last, handIn, isBusy: sending.isBusy, trouble: sending.trouble }
}
