import { useState } from 'react'
import { HouseholdCode } from '../../../shared/visit/operations'
import { call, type Api } from '../api'
import { Refused } from '../Refused'
import type { Who } from './writing'

const offline = '认人要有网。走访先记下，下回再核实。'

/** 认人 by the code that the resident reads out: now or not at all, for it is good for ten minutes. */
export function useCode(onKnown: (who: Who) => void, source: Api = { call }) {
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  function write(typed: string) {
    setCode(typed.replace(/\D/g, '').slice(0, 6))
    setWrong(undefined)
  }

  async function read() {
    if (!HouseholdCode.safeParse(code).success) return setWrong('核实码是六位数字')
    setBusy(true)
    try {
      onKnown(await source.call('readHouseholdCode', { body: { code } }))
      setCode('')
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setWrong(error.refusal === 'offline' ? offline : error.message)
    } finally {
      setBusy(false)
    }
  }
  return { code, write, wrong, isBusy, read }
}
