import { useState } from 'react'
import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { SupplyKind } from '../../../shared/project/commands'
import { callActing, type ActingAsked } from '../campaign/actingApi'
import type { DeskPlace } from '../chair/places'
import { PlaceField } from '../chair/PlaceField'
import { useKept } from '../drafts/useKept'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Refusal } from '../resident/Refusal'
import { useCommand } from '../topic/useCommand'
import { KindField } from './KindField'
import { LineField } from './LineField'

type Written = Record<'title' | 'amount' | 'when' | 'provider' | 'contact' | 'place', string> & {
  kind: SupplyKind | ''
}

const asked = [
  { name: 'title', label: '能出什么？', max: 40, hint: '例如“周末能用的活动室”' },
  { name: 'amount', label: '多少？', max: 60, hint: '例如“一间，坐 20 人”' },
  { name: 'when', label: '什么时候？', max: 60, hint: '例如“周末白天”' },
  { name: 'provider', label: '谁出？', max: 40, hint: '居民看得到：单位、店名、“一位党员”都行' },
] as const

/** 列出资源. */
export function WriteResource({ places }: { places: DeskPlace[] }) {
  const [written, write, forget] = useKept<Written>('resource new', {
    title: '',
    amount: '',
    when: '',
    provider: '',
    contact: '',
    place: places[0]?.id ?? '',
    kind: '',
  })
  const [isTried, setTried] = useState(false)
  const client = useQueryClient()
  const adding = useCommand(
    (body: ActingAsked<'addResource'>['body'], key) => callActing('addResource', { body }, key),
    { offline: '没有网，没有列出。写的还在，有网了再点一次。' },
  )
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))

  async function send() {
    setTried(true)
    const { kind, contact, ...rest } = written
    if (!kind || asked.some(({ name }) => !written[name].trim())) return
    const body = { ...rest, kind, ...(contact.trim() && { contact: contact.trim() }) }
    if (!(await adding.make(body))) return
    forget()
    await client.invalidateQueries({ queryKey: ['resources'] })
    void Taro.navigateBack()
  }
  return (
    <Page
      pressAgain
      title='列出资源'
      head='谁愿意出什么'
      bar={
        <ActionBar>
          <Button big kind='main' busy={adding.isBusy && '正在列……'} onPress={() => void send()}>
            列出资源
          </Button>
        </ActionBar>
      }
    >
      <PlaceField places={places} value={written.place} onChange={(place) => set({ place })} />
      <KindField
        label='哪一类？'
        value={written.kind}
        wrong={isTried && !written.kind ? '选一类' : undefined}
        onChange={(kind) => set({ kind })}
      />
      {asked.map(({ name, ...field }) => (
        <LineField
          key={name}
          {...field}
          value={written[name]}
          wrong={isTried && !written[name].trim() ? '写一句' : undefined}
          onChange={(text) => set({ [name]: text })}
        />
      ))}
      <LineField
        label='怎么联系？'
        value={written.contact}
        max={60}
        hint='只给工作人员看，可以不写'
        onChange={(contact) => set({ contact })}
      />
      <Refusal words={adding.trouble} />
    </Page>
  )
}
