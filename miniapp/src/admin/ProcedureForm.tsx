import { View } from '@tarojs/components'
import { Procedure } from '../../../shared/procedure/procedure'
import { shippedProcedures } from '../../../shared/procedure/shipped'
import { Button } from '../kit/Button'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { SwitchCell } from '../kit/SwitchCell'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { StepTiles } from '../kit/StepTiles'
import { StepSheet } from './StepSheet'
import { StepsOf } from './StepsOf'
import type { ProcedureFormState } from './useProcedureForm'
import { wrongInStep } from './wrongInProcedure'

/** One procedure: how it looks to residents, its words, its steps, and the way back to the shipped one. */
export function ProcedureForm({ form }: { form: ProcedureFormState }) {
  const { procedure, isOff } = form.written
  return (
    <View>
      <Slip title='居民看到的样子'>
        <View className='mt2'>
          <StepTiles steps={procedure.steps} now={0} />
        </View>
      </Slip>
      <Undo form={form} />
      <Section title='步骤'>
        <StepsOf form={form} />
      </Section>
      <Words form={form} />
      <View className='mt4'>
        <Cells>
          <SwitchCell
            title='新议题可以选'
            note='关上就不再选得到；正在议的照旧走完'
            on={!isOff}
            onChange={(on) => form.turnOff(!on)}
          />
        </Cells>
      </View>
      <AsShipped form={form} />
      <OpenStep form={form} />
    </View>
  )
}

const Undo = ({ form: { undo, takeBack } }: { form: ProcedureFormState }) =>
  undo ? (
    <View className='mt3'>
      <Strip icon='back' title={undo.say}>
        <View className='mt2'>
          <Button narrow onPress={takeBack}>
            撤销，改回去
          </Button>
        </View>
      </Strip>
    </View>
  ) : null

/** Whatever order their parts came in: read by the schema, they stand in its own. */
const isSame = (one: Procedure, other: Procedure) => {
  const [first, second] = [one, other].map((procedure) => Procedure.safeParse(procedure).data)
  return JSON.stringify(first) === JSON.stringify(second)
}

function AsShipped({ form: { written, replace } }: { form: ProcedureFormState }) {
  const shipped = shippedProcedures.find(({ id }) => id === written.procedure.id)
  if (!shipped || isSame(shipped, written.procedure)) return null
  return (
    <View className='mt4'>
      <Button icon='retry' onPress={() => replace('恢复成自带的样子了', shipped)}>
        恢复成自带的样子
      </Button>
    </View>
  )
}

function OpenStep({ form }: { form: ProcedureFormState }) {
  const { open, at, isMovable, setOpen, remove } = form.steps
  if (!open) return null
  return (
    <StepSheet
      key={open.id}
      step={open}
      wrong={wrongInStep(form.wrong, at)}
      onChange={form.change}
      onMove={isMovable ? form.move : undefined}
      onRemove={isMovable ? remove : undefined}
      onClose={() => setOpen(undefined)}
    />
  )
}

const Words = ({ form: { written, wrong, write } }: { form: ProcedureFormState }) => (
  <>
    <Field label='规程叫什么？' note='最多 12 个字' wrong={wrong['name']}>
      <TextField
        label='规程叫什么'
        value={written.procedure.name}
        max={12}
        wrong={Boolean(wrong['name'])}
        onChange={(name) => write({ name })}
      />
    </Field>
    <Field label='一句话说清楚' wrong={wrong['about']}>
      <TextArea
        label='一句话说清楚'
        value={written.procedure.about}
        max={120}
        wrong={Boolean(wrong['about'])}
        onChange={(about) => write({ about })}
      />
    </Field>
  </>
)
