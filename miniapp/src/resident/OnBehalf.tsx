import { View } from '@tarojs/components'
import type { ReportBody } from '../drafts/report'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { SwitchCell } from '../kit/SwitchCell'
import { TextField } from '../kit/TextField'

export type OnBehalfProps = {
  body: ReportBody
  wrongPhone: string | undefined
  onChange: (body: Partial<ReportBody>) => void
}

/** 替别人报: whom it is for, and how to reach them; both may be left out. */
export function OnBehalf({ body, wrongPhone, onChange }: OnBehalfProps) {
  const { onBehalf = false, contact = {} } = body
  return (
    <>
      <Cells>
        <SwitchCell
          icon='people'
          title='替别人报'
          note='家里老人、邻居不方便用手机'
          on={onBehalf}
          onChange={(on) => onChange({ onBehalf: on, contact: {} })}
        />
      </Cells>
      {onBehalf && (
        <View className='mt4'>
          <Field label='替谁报？' note='可以不写'>
            <TextField
              label='替谁报'
              value={contact.name ?? ''}
              max={20}
              placeholder='比如：王奶奶'
              onChange={(name) => onChange({ contact: { ...contact, name } })}
            />
          </Field>
          <Field
            label='对方的电话'
            note='可以不写'
            id='phone'
            wrong={wrongPhone}
            hint='上门前会先打这个电话。'
          >
            <TextField
              label='替谁报，电话'
              type='number'
              value={contact.phone ?? ''}
              max={13}
              wrong={wrongPhone !== undefined}
              onChange={(phone) => onChange({ contact: { ...contact, phone } })}
            />
          </Field>
        </View>
      )}
    </>
  )
}
