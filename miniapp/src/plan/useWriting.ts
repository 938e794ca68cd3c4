import { useState } from 'react'
import Taro from '@tarojs/taro'
import { useKept } from '../drafts/useKept'
import { usePlanMove } from './usePlanMove'
import type { WriteFormProps } from './WriteForm'
import { blankEntry, inputOf, writtenOf, wrongIn, type Written } from './writtenEntry'

/** What is written for a month's list, kept on the phone until it is sent. */
export function useWriting({ plan, entry, source, title, onMonth }: WriteFormProps) {
  const blank = entry ? writtenOf(entry) : blankEntry(title)
  const name = entry ? `plan entry ${entry.id}` : `plan ${source?.id ?? 'own'}`
  const [written, write, forget] = useKept<Written>(name, blank)
  const [isTried, setTried] = useState(false)
  const moving = usePlanMove(plan)

  const make = (input: ReturnType<typeof inputOf>) =>
    entry
      ? moving.make({ move: 'change', input: { ...input, entryId: entry.id }, say: '改好了' })
      : moving.make({ move: 'add', input: { ...input, ...(source && { source }) }, say: '列上了' })

  async function send() {
    setTried(true)
    if (Object.keys(wrongIn(written)).length > 0) return
    if (!(await make(inputOf(written, source)))) return
    forget()
    void (onMonth ? Taro.redirectTo({ url: `/plan/plan?id=${plan.id}` }) : Taro.navigateBack())
  }
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))
  return { written, set, isTried, moving, send }
}
