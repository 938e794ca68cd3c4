import { View } from '@tarojs/components'
import { stepKindNames } from '../../../shared/procedure/copy'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Refusal } from '../resident/Refusal'
import { addable } from './blankStep'
import { stepSaid } from './stepSaid'
import type { ProcedureFormState } from './useProcedureForm'
import { wrongInStep } from './wrongInProcedure'

const mostSteps = 10

/** The steps in their order, what is wrong in each, and one more. */
export function StepsOf({ form }: { form: ProcedureFormState }) {
  const { steps } = form.written.procedure
  return (
    <>
      <Refusal words={form.wrong['steps']} />
      <Cells>
        {steps.map((step, at) => {
          const wrong = Object.values(wrongInStep(form.wrong, at))
          return (
            <Cell
              key={step.id}
              lead={<View className='t-bold t-2'>{at + 1}</View>}
              title={
                step.name === stepKindNames[step.kind]
                  ? step.name
                  : `${step.name}（${stepKindNames[step.kind]}）`
              }
              note={
                wrong.length > 0 ? <View className='t-zao'>要改：{wrong.join('；')}</View> : stepSaid(step)
              }
              label={`第 ${at + 1} 步，${step.name}，${wrong.length > 0 ? `要改：${wrong.join('；')}` : stepSaid(step)}`}
              onPress={() => form.steps.setOpen(step.id)}
            />
          )
        })}
      </Cells>
      {steps.length < mostSteps && (
        <View className='cols cols--3 cols--fold mt3'>
          {addable.map((kind) => (
            <Button
              key={kind}
              icon='plus'
              label={`加一步：${stepKindNames[kind]}`}
              onPress={() => form.steps.add(kind)}
            >
              {stepKindNames[kind]}
            </Button>
          ))}
        </View>
      )}
    </>
  )
}
