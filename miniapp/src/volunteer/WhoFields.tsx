import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import type { FormPart } from './useWriting'

/** By whom the neighbour is helped, and how to reach her. */
export const WhoFields = ({ writing, change, wrong }: FormPart) => (
  <>
    <Field
      label='怎么称呼您'
      id='name'
      wrong={wrong?.field === 'name' ? wrong.words : undefined}
      hint='您接了谁的事，谁就看得到您的称呼和电话；社区派单员也看得到，别人看不到。'
    >
      <TextField
        label='怎么称呼您'
        value={writing.name}
        max={20}
        wrong={wrong?.field === 'name'}
        onChange={(name) => change({ name })}
      />
    </Field>
    <Field label='电话' id='phone' wrong={wrong?.field === 'phone' ? wrong.words : undefined}>
      <TextField
        label='电话'
        type='number'
        value={writing.phone}
        max={13}
        wrong={wrong?.field === 'phone'}
        onChange={(phone) => change({ phone })}
      />
    </Field>
  </>
)
