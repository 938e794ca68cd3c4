import { useState } from 'react'
import Taro from '@tarojs/taro'
import { communityOf, gridOf } from '../../../shared/place/codes'
import type { Volunteering } from '../../../shared/volunteer/volunteer'
import { useKept } from '../drafts/useKept'
import { homeOf } from '../person/homeOf'
import { scrollTo } from '../resident/scrollTo'
import { useRegister } from './useVolunteering'
import type { Known } from './VolunteerPage'
import { firstWriting, firstWrong, readWriting, type Writing, type Wrong } from './writing'

/** What is being changed is not called wrong before it is sent again. */
const rightNow = (part: Partial<Writing>): Wrong =>
  Object.fromEntries(Object.keys(part).map((field) => [field, undefined]))

/** The form of registering: kept at every key until it is sent. */
export function useWriting({ me, catalogue }: Known, before: Volunteering | undefined, onDone: () => void) {
  const home = homeOf(catalogue, me)
  const homeId = home && communityOf(gridOf(home.id))
  const [writing, setWriting, forget] = useKept<Writing>('volunteer', firstWriting(me, homeId, before))
  const [wrong, setWrong] = useState<Wrong>({})
  const { make, isBusy, trouble } = useRegister(() => {
    void Taro.showToast({ title: before ? '改好了' : '登记好了，等社区确认', icon: 'none' })
    forget()
    onDone()
  })

  function change(part: Partial<Writing>) {
    setWriting((now) => ({ ...now, ...part }))
    setWrong((now) => ({ ...now, ...rightNow(part) }))
  }
  function send() {
    const read = readWriting(writing)
    if ('command' in read) return make(read.command)
    setWrong(read.wrong)
    const first = firstWrong(read.wrong)
    if (first) scrollTo(first)
  }
  /** 不改了: what was changed and not sent goes. */
  function giveUp() {
    forget()
    onDone()
  }
  return { writing, change, wrong, isBusy, trouble, send, giveUp }
}

export type FormPart = Pick<ReturnType<typeof useWriting>, 'writing' | 'change' | 'wrong'>
