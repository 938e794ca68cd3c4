import { useState } from 'react'
import Taro from '@tarojs/taro'
import { purposeNames } from '../../../shared/copy'
import type { Catalogue } from '../../../shared/street/operations'
import { useKept } from '../drafts/useKept'
import { useSend } from '../drafts/useSend'
import { queryClient } from '../queryClient'
import { scrollTo } from '../resident/scrollTo'
import { rememberHousehold } from './recentHouseholds'
import { toLedger } from './toLedger'
import { blankWriting, commandOf, wrongIn, type Writing, type Wrong } from './writing'

export const formName = 'visit'

const doneText = (orders: number) => (orders > 0 ? `记下了，成了 ${orders} 张单` : '记下了')

/** The form of one visit: kept at every key, sent once, by itself later where there is no network. */
export function useRecord(catalogue: Catalogue) {
  const [writing, setWriting, forget] = useKept<Writing>(formName, blankWriting)
  const [wrong, setWrong] = useState<Wrong>()
  const { send, isBusy, refusal } = useSend()

  function change(part: Partial<Writing>) {
    setWriting((before) => ({ ...before, ...part }))
    setWrong(undefined)
  }

  async function record() {
    const found = wrongIn(writing, catalogue)
    setWrong(found)
    if (found) return scrollTo(found.heardId ? 'heard' : found.field)
    const body = commandOf(writing, catalogue)
    const name = catalogue.buildings.find(({ id }) => id === body.buildingId)?.name ?? ''
    const is = await send('recordVisit', {
      body,
      title: `${purposeNames[body.purpose]}：${name} ${body.room}`,
    })
    if (is !== 'sent' && is !== 'waiting') return
    rememberHousehold(body)
    setWriting(() => blankWriting)
    forget()
    if (is === 'sent') void Taro.showToast({ title: doneText(body.heard.length), icon: 'none' })
    void queryClient.invalidateQueries({ queryKey: ['visits'] })
    toLedger()
  }
  return { writing, change, wrong, isBusy, refusal, record }
}
