import { useCallback, useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { CommandName } from './draft'
import { send, type Decided, type Fate } from './send'

export const savedForLater = '没有网，先存在手机里，有网自动交'

/**
 * Sending from a form: one press is one command, however often the finger comes down; a refusal is for the form to
 * show, where what was written still stands.
 */
export function useSend(source = send) {
  const isSending = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const sendOnce = useCallback(
    async <N extends CommandName>(operation: N, decided: Decided<N>): Promise<Fate['is'] | undefined> => {
      if (isSending.current) return undefined
      isSending.current = true
      setBusy(true)
      setRefusal(undefined)
      try {
        const fate = await source(operation, decided)
        if (fate.is === 'refused') setRefusal(fate.refused.words)
        if (fate.is === 'waiting') void Taro.showToast({ title: savedForLater, icon: 'none' })
        return fate.is
      } finally {
        isSending.current = false
        setBusy(false)
      }
    },
    [source],
  )
  return { send: sendOnce, isBusy, refusal }
}
