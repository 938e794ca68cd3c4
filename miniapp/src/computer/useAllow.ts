import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { ComputerCode, type AnswerToComputer } from '../../../shared/computer/computer'
import { Refused } from '../Refused'
import { callComputers, type ComputersApi } from './computersApi'
import { myComputersKey } from './useMyComputers'

type Seen = { code: string; askedAt: string }
type Stage = { is: 'typing' } | ({ is: 'seen' } & Seen) | { is: 'allowed' } | { is: 'refused' }

const said = ({ refusal, message }: Refused) =>
  refusal === 'offline' ? '现在没有网，有网了再点一次' : message

/** 电脑登录 on the phone: figures are typed, what asks is looked at, and it is let in or not. Nothing of it waits for a network. */
export function useAllow(source: ComputersApi = { callComputers }) {
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [stage, setStage] = useState<Stage>({ is: 'typing' })

  function write(typed: string) {
    setCode(typed.replace(/\D/g, '').slice(0, 8))
    setWrong(undefined)
  }

  async function attempt(deed: () => Promise<Stage>) {
    setBusy(true)
    setWrong(undefined)
    try {
      setStage(await deed())
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setWrong(said(error))
      // What was not asked for any more is typed anew.
      if (error.refusal === 'codeNotShown') setStage({ is: 'typing' })
    } finally {
      setBusy(false)
    }
  }

  function look() {
    if (!ComputerCode.safeParse(code).success) return setWrong('电脑上是八个数字，看看少了没有')
    void attempt(async () => {
      const { askedAt } = await source.callComputers('lookForComputer', { body: { code } })
      return { is: 'seen', code, askedAt }
    })
  }

  const answer = (seen: Seen, answer: AnswerToComputer) =>
    void attempt(async () => {
      const { code, askedAt } = seen
      const { state } = await source
        .callComputers('answerComputer', { body: { code, askedAt, answer } })
        // It may have come through and its answer been lost: the list tells.
        .finally(() => void client.invalidateQueries({ queryKey: myComputersKey }))
      setCode('')
      return { is: state }
    })

  return { code, write, wrong, isBusy, stage, look, answer, again: () => setStage({ is: 'typing' }) }
}
