import type { Body } from '../../../shared/procedure/procedure'
import { deskOf } from '../../../shared/topic/scope'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Fetched } from '../topic/Fetched'
import { useBodies } from './useBodies'

type MemberFieldProps = {
  topic: TopicSeen
  body: Body
  value: string
  wrong: string | undefined
  onChange: (memberId: string) => void
}

/** 哪一位? of the body that votes. */
export function MemberField({ topic, body, value, wrong, onChange }: MemberFieldProps) {
  const bodies = useBodies(deskOf(topic.places))
  return (
    <Field label='哪一位？' wrong={wrong}>
      <Fetched query={bodies}>
        {(all) => (
          <Chips
            label='哪一位'
            options={(all.find((one) => one.body === body)?.members ?? []).map(({ id, name }) => ({
              value: id,
              text: name,
            }))}
            value={value}
            onChange={onChange}
          />
        )}
      </Fetched>
    </Field>
  )
}
