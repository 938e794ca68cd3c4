import { useCallback, useEffect, useState } from 'react'
import type { Point } from './distance'
import { mayKnowPlace, placeNow } from './whereAmI'

/** `off` until the person asks for it, `refused` when the phone would not say. */
export type Here = { is: 'off' } | { is: 'refused' } | { is: 'known'; point: Point }

const phone = { mayKnowPlace, placeNow }

/** Where the phone is, for telling distances on it: asked once by a tap, told by itself where it was allowed. */
export function useHere(source = phone) {
  const [here, setHere] = useState<Here>({ is: 'off' })

  const locate = useCallback(async () => {
    try {
      setHere({ is: 'known', point: await source.placeNow() })
    } catch {
      setHere({ is: 'refused' })
    }
  }, [source])

  useEffect(() => {
    source.mayKnowPlace().then(
      (may) => (may ? locate() : undefined),
      // A phone that cannot say whether it may has not been allowed to.
      () => undefined,
    )
  }, [source, locate])

  return { here, locate }
}
