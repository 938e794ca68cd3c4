import { useEffect, useState } from 'react'

/** The time, told anew every half minute: a countdown shows minutes, so more often would be for nothing. */
export function useNow(everyMs = 30_000) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
