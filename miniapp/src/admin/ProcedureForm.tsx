import { View } from '@tarojs/components'
import type { Procedure } from '../../../shared/procedure/procedure'
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

type ProcedureFormProps = { form: ProcedureFormState; shipped: Procedure | undefined }

/** One procedure: how it looks to residents, its words, its steps, and the way back to the shipped one. */
export function ProcedureForm({ form, shipped }: ProcedureFormProps) {
  const { written, wrong, open, at, isMovable } = form
  const { procedure, isOff } = written
  return (
    <View>
      <Slip title='居民看到的样子'>
        <View className='mt2'>
          <StepTiles steps={procedure.steps} now={0} />
        </View>
      </Slip>
      {form.undo && (
        <View className='mt3'>
          <Strip icon='back' title={form.undo.say}>
            <View className='mt2'>
              <Button narrow onPress={form.takeBack}>
                撤销，改回去
              </Button>
            </View>
          </Strip>
        </View>
      )}
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
      {shipped && JSON.stringify(shipped) !== JSON.stringify(procedure) && (
        <View className='mt4'>
          <Button icon='retry' onPress={() => form.replace('恢复成自带的样子了', shipped)}>
            恢复成自带的样子
          </Button>
        </View>
      )}
      {open && (
        <StepSheet
          key={open.id}
          step={open}
          wrong={wrongInStep(wrong, at)}
          onChange={form.change}
          onMove={isMovable ? form.move : undefined}
          onRemove={isMovable ? form.remove : undefined}
          onClose={() => form.setOpen(undefined)}
        />
      )}
    </View>
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
