import { useState } from 'react'
import Taro from '@tarojs/taro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { MyCard, type Me } from '../../../shared/person/person'
import { call, type Api } from '../api'
import { Refused } from '../Refused'

type Written = { name: string; phone: string }
type Wrong = Partial<Record<keyof Written, string>>

const words: Required<Wrong> = {
  name: '称呼最多 20 个字，里面有的字显示不出来',
  phone: '电话的位数不对：手机 11 位，座机连区号写',
}

const isField = (field: unknown): field is keyof Written => field === 'name' || field === 'phone'

/** What has not changed is not sent: a name that never was there need not be one. */
const changesOf = ({ name, phone }: Written, me: Me) => ({
  ...(name.trim() !== me.name && { name: name.trim() }),
  ...(phone.trim() !== (me.phone ?? '') && { phone: phone.trim() }),
})

function wrongIn(card: Partial<Written>): Wrong {
  const read = MyCard.safeParse(card)
  const fields = read.success ? [] : read.error.issues.map(({ path }) => path[0]).filter(isField)
  return Object.fromEntries(fields.map((field) => [field, words[field]]))
}

const troubleSaid = (error: Error | null) => {
  if (!error) return undefined
  const isOffline = error instanceof Refused && error.refusal === 'offline'
  return isOffline ? '没有网，还没存上。写的还在，有网了再点一次。' : error.message
}

/** The form of one's name and telephone. */
export function useMyCard(me: Me, onSaved: () => void, source: Api = { call }) {
  const client = useQueryClient()
  const [written, setWritten] = useState<Written>({ name: me.name, phone: me.phone ?? '' })
  const [wrong, setWrong] = useState<Wrong>({})
  const saving = useMutation({
    mutationFn: (body: Partial<Written>) => source.call('saveMe', { body }),
    onSuccess: (saved) => {
      client.setQueryData(['me'], saved)
      void Taro.showToast({ title: '记下了', icon: 'none' })
      onSaved()
    },
  })

  function write(change: Partial<Written>) {
    setWritten((before) => ({ ...before, ...change }))
    setWrong({})
  }

  function save() {
    const card = changesOf(written, me)
    const found = wrongIn(card)
    setWrong(found)
    if (Object.keys(found).length > 0 || saving.isPending) return
    if (Object.keys(card).length === 0) onSaved()
    else saving.mutate(card)
  }

  return { ...written, write, wrong, trouble: troubleSaid(saving.error), isBusy: saving.isPending, save }
}
