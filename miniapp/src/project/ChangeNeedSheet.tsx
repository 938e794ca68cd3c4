import { useState } from 'react'
import { useKept } from '../drafts/useKept'
import { Sheet } from '../kit/Sheet'
import { FormEnd } from '../resident/FormEnd'
import { NeedFields, type NeedWritten } from './NeedFields'
import type { NeedSheetProps } from './NeedSheets'

/** 改需求, as long as nothing was found for it. */
export function ChangeNeedSheet({ need, moving, onClose }: NeedSheetProps) {
  const { title, words = '', kind, scope, inside } = need
  const asRead: NeedWritten = { title, words, kind, scope, home: inside?.home ?? '' }
  const [written, write, forget] = useKept(`change ${need.id} ${need.version}`, asRead)
  const [isTried, setTried] = useState(false)
  async function send() {
    setTried(true)
    const said = { title: written.title.trim(), words: written.words.trim(), scope: written.scope }
    const home = written.home.trim()
    if (!written.kind || !said.title || !said.words) return
    // A home that is no longer spoken of is not kept.
    const named = said.scope === 'household' && home ? { home } : {}
    const input = { ...said, kind: written.kind, ...named }
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
