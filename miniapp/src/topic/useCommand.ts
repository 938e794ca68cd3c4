import { useRef, useState } from 'react'
import { newCommandKey } from '../commandKey'
import { isPassing, Refused } from '../Refused'

type Tried = { asked: string; key: string }

/** What was not sent, in the words of what was to be sent. */
const troubleSaid = (error: unknown, offline: string) => {
  if (!(error instanceof Refused)) return '没办成，不是您的问题。请再点一次。'
  if (error.refusal === 'offline') return offline
  const { detail } = error.why
  return error.refusal === 'listMissing' && detail ? `${error.message}（缺：${detail}）` : error.message
}

/**
 * A command that waits for its answer: what neighbours decide together is never sent later behind one's back. Pressed
 * again after silence, it goes under the same key, so that it happens once.
 */
export function useCommand<A, R>(
  send: (asked: A, key: string) => Promise<R>,
  { onDone, offline }: { onDone?: (answer: R) => unknown; offline: string },
) {
  const tried = useRef<Tried>()
  const isSending = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  /** What was answered; nothing where it was not done. */
  async function make(given: A) {
    if (isSending.current) return undefined
    isSending.current = true
    setBusy(true)
    setTrouble(undefined)
    const asked = JSON.stringify(given)
    const key = tried.current?.asked === asked ? tried.current.key : newCommandKey()
    tried.current = { asked, key }
    try {
      const answer = await send(given, key)
      tried.current = undefined
      await onDone?.(answer)
      return answer
    } catch (error) {
      // What was refused was answered: the next press is another decision.
      if (!isPassing(error)) tried.current = undefined
      setTrouble(troubleSaid(error, offline))
      return undefined
    } finally {
      isSending.current = false
      setBusy(false)
    }
  }

  return { make, isBusy, trouble, forget: () => setTrouble(undefined) }
}
