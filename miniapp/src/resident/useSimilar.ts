import { useRef, useState } from 'react'
import type { AlikeCard } from '../../../shared/demand/alikeOperations'
import { isEnded } from '../../../shared/workOrder/transitions'
import { call, type Api } from '../api'
import type { Alike } from '../demand/orTheList'
import { bodyOf } from '../drafts/report'
import type { Draft } from '../drafts/draft'
import { box } from '../drafts/outbox'
import { useSend } from '../drafts/useSend'
import { Refused } from '../Refused'
import { orderUrl } from '../workOrder/OrderSlip'
import { leaveForOrder } from './leaveForms'
import { useAlike } from './useAlike'

const within = 200
const recently = 30 * 86_400_000

const isOpenOfOthers = ({ status, isMine }: AlikeCard) => !isMine && !isEnded(status)

/** Where the words could not be compared, only what is close and recent is offered. */
const isCloseBy = ({ distance, reportedAt }: AlikeCard) =>
  distance <= within && Date.now() - Date.parse(reportedAt) < recently

const offeredOf = ({ orders, isCompared }: Alike) =>
  orders.filter((card) => isOpenOfOthers(card) && (isCompared || isCloseBy(card)))

/** Open reports of what may be the same matter: whoever means the same joins instead of reporting twice. */
export function useSimilar(draft: Draft, categoryCode: string | undefined, source: Api = { call }) {
  const [notTheSame, setNotTheSame] = useState<string[]>([])
  const { send, refusal } = useSend()
  const isJoining = useRef(false)
  const [joining, setJoining] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const { data } = useAlike(draft, categoryCode, source)
  const similar = data && offeredOf(data).filter(({ id }) => !notTheSame.includes(id))

  async function join(orderId: string) {
    const { order } = await source.call('getOrder', { params: { orderId } })
    const words = bodyOf(draft).description.trim().slice(0, 500)
    const is = await send('join', {
      params: { orderId },
      body: { version: order.version, ...(words && { words }) },
      photos: draft.photos,
      title: `我也遇到：${order.categoryName}`,
    })
    if (is === 'refused' || !is) return
    // The words and photos go with it.
    box.remove(draft.id)
    await leaveForOrder(orderUrl(orderId))
  }

  async function joinOnce(orderId: string) {
    if (isJoining.current) return
    isJoining.current = true
    setJoining(orderId)
    setProblem(undefined)
    try {
      await join(orderId)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setProblem(error.message)
    } finally {
      isJoining.current = false
      setJoining(undefined)
    }
  }

  return {
    similar: similar ?? [],
    join: joinOnce,
    joining,
    refusal: refusal ?? problem,
    dismiss: (id: string) => setNotTheSame((ids) => [...ids, id]),
  }
}
