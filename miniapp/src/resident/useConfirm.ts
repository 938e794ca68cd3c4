import { useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { Me } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'
import type { Answer } from '../../../shared/contract'
import { box, sender } from '../drafts/outbox'
import { decide, withBody, type ReportBody } from '../drafts/report'
import { fateOf } from '../drafts/send'
import { useReport } from '../drafts/useReport'
import { savedForLater } from '../drafts/useSend'
import { useConsent } from '../notice/useConsent'
import { useMe } from '../person/useMe'
import { useCatalogue } from '../street/useCatalogue'
import { orderUrl } from '../workOrder/OrderSlip'
import { rememberSent } from './justSent'
import { homeForHelp } from './doorOf'
import { placesSaid } from './placesSaid'
import { leaveForOrder, leaveForTab } from './leaveForms'
import { categoryOf, readyReport, type WrongIn } from './readyReport'
import { scrollTo } from './scrollTo'

const nothing = { categories: [] }

/** Everything between what was written and 交上去. */
export function useConfirm(id: string) {
  const { data: catalogue, error, refetch } = useCatalogue()
  const { data: me, isPending: isAskingMe } = useMe()
  const report = useReport(id, 'issue')
  const { draft } = report
  const body = { ...report.body, ...placeFor(report.body, { catalogue, me }) }
  const askConsent = useConsent('resident')
  const isSending = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [isPressed, setPressed] = useState(false)

  const { guesses, category } = categoryOf(catalogue ?? nothing, body)
  const { ready, wrong } = readyReport(body, category, me)

  async function submit() {
    setPressed(true)
    const [first] = fieldsOf(wrong)
    if (first) return scrollTo(first)
    if (isSending.current) return
    isSending.current = true
    askConsent()
    setBusy(true)
    try {
      box.put(withBody(box.get(id) ?? draft, ready))
      decide(id, box)
      await sender.go()
      await leave(id)
    } finally {
      isSending.current = false
      setBusy(false)
    }
  }

  return {
    catalogue,
    error,
    refetch,
    me,
    isAskingMe,
    ...report,
    body,
    guesses,
    category,
    wrong: isPressed ? wrong : ({} as WrongIn),
    isBusy,
    submit: () => void submit(),
  }
}

/** Her home, until she or her own words name another place. */
function placeFor(
  body: ReportBody,
  { catalogue, me }: { catalogue: Catalogue | undefined; me: Me | undefined },
) {
  const isSaid = !catalogue || body.place || placesSaid(catalogue, body.description).length > 0
  const place = isSaid ? undefined : homeForHelp(body, { catalogue, me })
  return place ? { place } : {}
}

/** In the order in which they stand on the page. */
const fieldsOf = ({ category, place, question, phone }: WrongIn) =>
  [category && 'category', place && 'place', question && `question-${question}`, phone && 'phone'].filter(
    (field) => field !== undefined,
  )

/**
 * To the order as it begins, or to what waits for the network. Nothing lies behind either: going back to a form that
 * was sent would only ask to send it again. A refusal is shown where it can be mended.
 */
async function leave(id: string) {
  const fate = fateOf(id)
  if (fate.is === 'refused') return
  // A report is answered with its order, as the contract says; one sent by another window is not answered here.
  const order = fate.is === 'sent' && (fate.answer as Answer<'order'> | undefined)?.order
  if (order) {
    rememberSent(order)
    return leaveForOrder(orderUrl(order.id))
  }
  await leaveForTab('/pages/workOrder/mine')
  if (fate.is === 'waiting') void Taro.showToast({ title: savedForLater, icon: 'none' })
}
