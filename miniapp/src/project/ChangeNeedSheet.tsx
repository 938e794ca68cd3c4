import { useState } from 'react'
import { useKept } from '../drafts/useKept'
import { Sheet } from '../kit/Sheet'
import { FormEnd } from '../resident/FormEnd'
import { NeedFields, type NeedWritten } from './NeedFields'
import type { NeedSheetProps } from './NeedSheets'

/** 改需求, as long as nothing was found for it. */
export function ChangeNeedSheet({ need, moving, onClose }: NeedSheetProps) {
  const { title, words = '', inside } = need
  const asRead: NeedWritten = { title, words, kind: need.kind, scope: need.scope, home: inside?.home ?? '' }
  const [written, write, forget] = useKept(`change ${need.id} ${need.version}`, asRead)
  const [isTried, setTried] = useState(false)
  async function send() {
    setTried(true)
    const { scope, kind } = written
    const said = { title: written.title.trim(), words: written.words.trim() }
    const home = written.home.trim()
    if (!kind || !scope || !said.title || !said.words) return
    // A home that is no longer spoken of is not kept.
    const named = scope === 'household' && home ? { home } : {}
    const input = { ...said, scope, kind, ...named }
    if (!(await moving.make({ move: 'change', input, say: '改好了' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='改需求' onClose={onClose}>
      <NeedFields
        written={written}
        isTried={isTried}
        set={(part) => write((before) => ({ ...before, ...part }))}
      />
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在改……'} onPress={() => void send()}>
        改好
      </FormEnd>
    </Sheet>
  )
}
