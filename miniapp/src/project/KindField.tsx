import { supplyKinds, type SupplyKind } from '../../../shared/project/commands'
import { supplyWords } from '../../../shared/project/copy'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'

type KindFieldProps = {
  label: string
  value: SupplyKind | ''
  wrong: string | undefined
  onChange: (kind: SupplyKind) => void
}

export const KindField = ({ label, value, wrong, onChange }: KindFieldProps) => (
  <Field label={label} wrong={wrong}>
    <Chips
      label={label}
      options={supplyKinds.map((kind) => ({ value: kind, text: supplyWords[kind] }))}
      value={value || undefined}
      onChange={onChange}
    />
  </Field>
)
