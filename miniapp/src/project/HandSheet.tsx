import { useState } from 'react'
import type { NeedSeen } from '../../../shared/project/project'
import { OwnerField } from '../campaign/OwnerField'
import { UntilField } from '../campaign/UntilField'
import { untilWrong } from '../campaign/untilWrong'
import { ownerOf } from '../campaign/writtenCampaign'
import { useKept } from '../drafts/useKept'
import { Sheet } from '../kit/Sheet'
import { FormEnd } from '../resident/FormEnd'
import { useNow } from '../useNow'
import type { NeedSheetProps } from './NeedSheets'

function ownerNow({ inside }: NeedSeen) {
  const { unitId, personId } = inside?.owner ?? {}
  if (unitId) return `unit:${unitId}`
  return personId ? `person:${personId}` : ''
}

/** 换负责的、改期限. */
export function HandSheet({ need, moving, onClose }: NeedSheetProps) {
  const asRead = { owner: ownerNow(need), until: need.until ?? '' }
  const [written, write, forget] = useKept(`hand ${need.id} ${need.version}`, asRead)
  const [isTried, setTried] = useState(false)
  const set = (part: Partial<typeof asRead>) => write((before) => ({ ...before, ...part }))
  const { owner, until } = written
  const now = useNow()
  async function send() {
    setTried(true)
    if (!owner || untilWrong(until, now, asRead.until)) return
    if (!(await moving.make({ move: 'hand', input: { owner: ownerOf(owner), until }, say: '换好了' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='换负责的、改期限' onClose={onClose}>
      <OwnerField
        place={need.place}
        value={owner}
        isTried={isTried}
        onChange={(next) => set({ owner: next })}
      />
      <UntilField
        value={until}
        asRead={asRead.until}
        isTried={isTried}
        onChange={(next) => set({ until: next })}
      />
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在改……'} onPress={() => void send()}>
        改好
      </FormEnd>
    </Sheet>
  )
}
