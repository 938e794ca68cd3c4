import { useCallback, useState } from 'react'
import { isForeignTurn, type Seen } from './whatChanged'

export type Sight = {
  /** What the person is looking at and decides upon. */
  seen: Seen | undefined
  /** What it has become in other hands, until the person has looked. */
  changed: Seen | undefined
  look: () => void
}

/**
 * Keeps a form under its writer's hands: words that others add come in by themselves, but when somebody else hands
 * the order on, the old sight stays until the person says so. A copy kept from earlier, shown until the server has
 * answered, is nobody's sight yet.
 */
export function useSight(fresh: Seen | undefined, isAnswered: boolean): Sight {
  const [held, hold] = useState<Seen>()
  const turned = held !== undefined && fresh !== undefined && isForeignTurn(held, fresh)
  const seen = turned ? held : fresh
  // While rendering, as React asks for state that follows from what came in.
  if (isAnswered && seen !== held) hold(seen)
  const look = useCallback(() => hold(fresh), [fresh])
  return { seen, changed: turned ? fresh : undefined, look }
}
