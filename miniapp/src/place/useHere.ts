import { useCallback, useEffect, useState } from 'react'
import { mayAskWhere, whereAmI } from './whereAmI'
import type { Point } from '../../../shared/place/distance'

/** `off` until the person asks for it, `refused` when the phone would not say. */
export type Here = { is: 'off' } | { is: 'refused' } | { is: 'known'; point: Point }

const phone = { mayAskWhere, whereAmI }

/** Where the phone is, for telling distances on it: asked once by a tap, told by itself where it was allowed. */
export function useHere(source = phone) {
  const [here, setHere] = useState<Here>({ is: 'off' })

  const locate = useCallback(async () => {
    try {
      setHere({ is: 'known', point: await source.whereAmI() })
    } catch {
      setHere({ is: 'refused' })
    }
  }, [source])

  useEffect(() => {
    source.mayAskWhere().then(
      (may) => (may ? locate() : undefined),
      // A phone that cannot say whether it may has not been allowed to.
      () => undefined,
    )
  }, [source, locate])

  return { here, locate }
}
