import { useCallback, useState } from 'react'
import { keep, kept } from '../phoneStorage'
import { ownerNow } from '../session'

type Kept = { name: string; value: unknown }

const place = 'typed'
/** What lies deeper than this nobody means to send any more. */
const mostKept = 20

const all = (): Kept[] => {
  const list = kept(place)
  return Array.isArray(list) ? (list as Kept[]) : []
}

const others = (name: string) => all().filter((one) => one.name !== name)

/** What is typed into a small form, kept at every key: it outlives the form, and the program, until it was sent. */
export function useKept<T extends object>(formName: string, blank: T) {
  const name = `${ownerNow()} ${formName}`
  // The shape is the one this very form kept; what an older one left out comes from the blank form.
  const [value, setValue] = useState<T>(() => ({
    ...blank,
    ...(all().find((one) => one.name === name)?.value as T | undefined),
  }))

  const change = useCallback(
    (changeOf: (before: T) => T) =>
      setValue((before) => {
        const next = changeOf(before)
        keep(place, [{ name, value: next }, ...others(name)].slice(0, mostKept))
        return next
      }),
    [name],
  )
  const forget = useCallback(() => void keep(place, others(name)), [name])

  return [value, change, forget] as const
}
