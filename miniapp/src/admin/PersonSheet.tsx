import type { Staff } from '../../../shared/street/street'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'
import { FormEnd } from '../resident/FormEnd'
import type { Known } from './AdminPage'
import { HeldPosts } from './HeldPosts'
import type { Changing } from './useChange'
import { usePerson, type PersonForm } from './usePerson'

type PersonSheetProps = { known: Known; person: Staff; changing: Changing; onClose: () => void }

/** Who it is, and what she does where. What is taken away can be given back. */
export function PersonSheet({ known, person, changing, onClose }: PersonSheetProps) {
  const form = usePerson({ known, person, changing, onDone: onClose })
  const street = { ...known.overview, streetId: known.streetId }
  return (
    <Sheet open title={person.name || '加一个人'} onClose={onClose}>
      <WhoFields form={form} id={person.id} />
      <HeldPosts street={street} form={form} />
      <FormEnd
        trouble={form.wrong ?? changing.trouble}
        busy={changing.isBusy && '正在改……'}
        onPress={() => void form.save()}
      >
        改好
      </FormEnd>
    </Sheet>
  )
}

/** An id is asked of whoever is new here; afterwards it stays. */
const WhoFields = ({ form: { written, write }, id }: { form: PersonForm; id: string }) => (
  <>
    {!id && (
      <Field label='编号' hint='请他打开“我的”，点“称呼和电话”，把“我的编号”复制给您。'>
        <TextField label='编号' value={written.id} max={32} onChange={(next) => write({ id: next })} />
      </Field>
    )}
    <Field label='姓名' hint={id && `编号 ${id}`}>
      <TextField label='姓名' value={written.name} max={20} onChange={(name) => write({ name })} />
    </Field>
    <Field label='办公电话' note='可以不填' hint='居民看得到。'>
      <TextField
        label='办公电话'
        value={written.phone ?? ''}
        max={20}
        onChange={(phone) => write({ phone })}
      />
    </Field>
  </>
)
