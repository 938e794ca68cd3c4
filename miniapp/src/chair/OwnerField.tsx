import type { TopicSeen } from '../../../shared/topic/topic'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { useMe } from '../person/useMe'

type OwnerFieldProps = {
  topic: TopicSeen
  value: string
  wrong: string | undefined
  onChange: (owner: string) => void
}

/** 牵头人: oneself, whoever raised it, or somebody who serves there. Who raised it is not named. */
export function OwnerField({ topic: { mayLead = [], mine }, value, wrong, onChange }: OwnerFieldProps) {
  const { data: me } = useMe()
  const others = mayLead.filter(({ id }) => id !== me?.id).map(({ id, name }) => ({ value: id, text: name }))
  const raiser = mine.isRaiser ? [] : [{ value: 'raiser', text: '提这件事的邻居' }]
  return (
    <Field label='谁来牵头？' wrong={wrong} hint='牵头人管通知、材料、开会和写结果。'>
      <Chips
        label='谁来牵头'
        options={[{ value: 'me', text: '我来牵头' }, ...raiser, ...others]}
        value={value}
        onChange={onChange}
      />
    </Field>
  )
}
