import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import type { FormPart } from './useWriting'

/** By whom the neighbour is helped, and how to reach her. */
export const WhoFields = ({ writing, change, wrong }: FormPart) => (
  <>
    <Field
      label='怎么称呼您'
      id='name'
      wrong={wrong.name}
      hint='您接了谁的事，谁就看得到您的称呼和电话；社区派单员也看得到，别人看不到。'
    >
      <TextField
        label='怎么称呼您'
        value={writing.name}
        max={20}
        wrong={wrong.name !== undefined}
        onChange={(name) => change({ name })}
      />
    </Field>
    <Field label='电话' id='phone' wrong={wrong.phone}>
      <TextField
        label='电话'
        type='number'
        value={writing.phone}
        max={13}
        wrong={wrong.phone !== undefined}
        onChange={(phone) => change({ phone })}
      />
    </Field>
  </>
)
