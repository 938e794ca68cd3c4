import { useRef, useState } from 'react'
import type { Answer } from '../../../shared/contract'
import { isEnded } from '../../../shared/workOrder/transitions'
import { call, type Api } from '../api'
import { bodyOf } from '../drafts/report'
import type { Draft } from '../drafts/draft'
import { box } from '../drafts/outbox'
import { useSend } from '../drafts/useSend'
import { Refused } from '../Refused'
import { orderUrl } from '../workOrder/OrderSlip'
import { useNearbyOrders } from '../workOrder/useNearbyOrders'
import { leaveForOrder } from './leaveForms'

const within = 200
const recently = 30 * 86_400_000

type Card = Answer<'nearbyOrders'>['orders'][number]

const isAlike = ({ status, distance, reportedAt, isMine }: Card) =>
  !isMine && !isEnded(status) && distance <= within && Date.now() - Date.parse(reportedAt) < recently

/** Only of what is wrong somewhere: nobody else has the same request or idea. */
function spotOf(draft: Draft, categoryCode: string | undefined) {
  const { place, kind } = bodyOf(draft)
  if (!place || !categoryCode || kind !== 'issue') return undefined
  return { latitude: place.latitude, longitude: place.longitude, categoryCode }
}

/** Open reports of the same kind, close by and recent: whoever means the same joins instead of reporting twice. */
export function useSimilar(draft: Draft, categoryCode: string | undefined, source: Api = { call }) {
  const [notTheSame, setNotTheSame] = useState<string[]>([])
  const { send, refusal } = useSend()
  const isJoining = useRef(false)
  const [joining, setJoining] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const { data } = useNearbyOrders(spotOf(draft, categoryCode), source)
  const similar = data?.orders.filter((card) => isAlike(card) && !notTheSame.includes(card.id))

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
