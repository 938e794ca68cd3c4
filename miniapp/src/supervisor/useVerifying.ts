import { useState } from 'react'
import type { OrderInHand } from '../staff/useOrderInHand'
import { needsReason, noteOf, type Verdict, type Way } from './verifying'

type Wrong = { verdict?: string; reason?: string }

function whatIsMissing(verdict: Verdict | undefined, reason: string): Wrong | undefined {
  if (!verdict) return { verdict: '先选一个结论' }
  return needsReason(verdict) && !reason.trim() ? { reason: '写一句原因，居民看得到' } : undefined
}

/** The supervisor's verdict as it is being made. */
export function useVerifying(inHand: OrderInHand) {
  const [verdict, setVerdict] = useState<Verdict>()
  const [checked, setChecked] = useState<Way[]>([])
  const [isAsked, ask] = useState(false)
  const reason = inHand.wordsOf('close')
  const missing = whatIsMissing(verdict, reason)

  function close() {
    ask(true)
    if (missing?.verdict) return inHand.blame(missing.verdict, 'verdict')
    if (missing?.reason) return inHand.blame(missing.reason, 'verdict')
    if (!verdict) return undefined
    const note = noteOf(checked, needsReason(verdict) ? reason : '')
    return void inHand.make({ move: 'close', input: { verdict, ...(note && { note }) } })
  }

  const choose = (next: Verdict) => {
    inHand.forgive()
    setVerdict(next)
  }
  return { verdict, choose, checked, setChecked, wrong: isAsked ? missing : undefined, close }
}

export type Verifying = ReturnType<typeof useVerifying>
