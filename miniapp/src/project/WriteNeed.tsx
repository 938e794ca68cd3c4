import { useState } from 'react'
import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import { needScopes, type NeedScope, type SupplyKind } from '../../../shared/project/commands'
import { callActing, type ActingAsked } from '../campaign/actingApi'
import type { DeskPlace } from '../chair/places'
import { PlaceChips } from '../chair/PlaceChips'
import { useKept } from '../drafts/useKept'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Page } from '../kit/Page'
import { TextArea } from '../kit/TextArea'
import { Refusal } from '../resident/Refusal'
import { useCommand } from '../topic/useCommand'
import { KindField } from './KindField'
import { LineField } from './LineField'

type Written = {
  title: string
  words: string
  home: string
  place: string
  kind: SupplyKind | ''
  scope: NeedScope
}

const scopeTexts: Record<NeedScope, string> = { community: '大家的事', household: '一家的事' }

/** 列一条需求; what one home needs is told without the home. */
export function WriteNeed({ places, orderId }: { places: DeskPlace[]; orderId: string }) {
  const blank: Written = {
    title: '',
    words: '',
    home: '',
    place: places[0]?.id ?? '',
    kind: '',
    scope: 'community',
  }
  const [written, write, forget] = useKept<Written>(`need new ${orderId}`, blank)
  const [isTried, setTried] = useState(false)
  const client = useQueryClient()
  const adding = useCommand(
    (body: ActingAsked<'addNeed'>['body'], key) => callActing('addNeed', { body }, key),
    { offline: '没有网，没有列上。写的还在，有网了再点一次。' },
  )
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))

  async function send() {
    setTried(true)
    const { kind, home, title, words, ...rest } = written
    if (!kind || !title.trim() || !words.trim()) return
    const body = { ...rest, kind, title, words, ...(home.trim() && { home }), ...(orderId && { orderId }) }
    const made = await adding.make(body)
    if (!made) return
    forget()
    await client.invalidateQueries({ queryKey: ['needs'] })
    void Taro.redirectTo({ url: `/project/need?id=${made.need.id}` })
  }
  return (
    <Page
      pressAgain
      title='列上清单'
      head='谁家、哪里缺什么'
      bar={
        <ActionBar>
          <Button big kind='main' busy={adding.isBusy && '正在列……'} onPress={() => void send()}>
            列上
          </Button>
        </ActionBar>
      }
    >
      <PlaceChips places={places} value={written.place} onChange={(place) => set({ place })} />
      <NeedFields written={written} isTried={isTried} set={set} />
      <Refusal words={adding.trouble} />
    </Page>
  )
}

type NeedFieldsProps = { written: Written; isTried: boolean; set: (part: Partial<Written>) => void }

function NeedFields({ written, isTried, set }: NeedFieldsProps) {
  const { scope, kind, title, words, home } = written
  const lacks = (is: boolean, say: string) => (isTried && is ? say : undefined)
  const isHome = scope === 'household'
  return (
    <>
      <Field label='是大家的事，还是一家的事？'>
        <Chips
          label='是大家的事，还是一家的事'
          options={needScopes.map((value) => ({ value, text: scopeTexts[value] }))}
          value={scope}
          onChange={(next) => set({ scope: next })}
        />
      </Field>
      <LineField
        label='缺什么？'
        value={title}
        max={40}
        hint='居民看得到。不写谁家、不写电话。'
        wrong={lacks(!title.trim(), '写一句缺什么')}
        onChange={(next) => set({ title: next })}
      />
      <KindField
        label='哪一类？'
        value={kind}
        wrong={lacks(!kind, '选一类')}
        onChange={(next) => set({ kind: next })}
      />
      <Field
        label='具体说说'
        wrong={lacks(!words.trim(), '写一句')}
        hint={isHome ? '一家的事，这一段只给工作人员看。' : '居民看得到。'}
      >
        <TextArea label='具体说说' value={words} onChange={(next) => set({ words: next })} />
      </Field>
      {isHome && (
        <LineField
          label='哪一家？'
          value={home}
          max={60}
          hint='只给工作人员看，可以不写'
          onChange={(next) => set({ home: next })}
        />
      )}
    </>
  )
}
