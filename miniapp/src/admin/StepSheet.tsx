import { View } from '@tarojs/components'
import { stepKindMeanings, stepKindNames } from '../../../shared/procedure/copy'
import type { Step } from '../../../shared/procedure/procedure'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { DecideFields } from './DecideFields'
import { DiscussFields } from './DiscussFields'
import { NumberField } from './NumberField'
import type { WrongIn } from './wrongInProcedure'

export type StepFieldsProps<S extends Step> = {
  step: S
  /** By the fields of this step. */
  wrong: WrongIn
  write: (part: Partial<S>) => void
}

type StepSheetProps = {
  step: Step
  wrong: WrongIn
  onChange: (step: Step) => void
  /** Where it can go, and whether it can go away: the first and the last stay. */
  onMove?: ((by: -1 | 1) => void) | undefined
  onRemove?: (() => void) | undefined
  onClose: () => void
}

/** One step: its name, how long it lasts, what it needs. Everything is in the procedure at once, and sent with it. */
export function StepSheet({ step, wrong, onChange, onMove, onRemove, onClose }: StepSheetProps) {
  return (
    <Sheet open title={`${stepKindNames[step.kind]}这一步`} onClose={onClose}>
      <View className='t-small'>{stepKindMeanings[step.kind]}</View>
      {/* A part of a step is a part of this very step: the fields below write their own kind's alone. */}
      <StepFields step={step} wrong={wrong} write={(part) => onChange({ ...step, ...part } as Step)} />
      {onMove && (
        <View className='cols mt4'>
          <Button icon='up' onPress={() => onMove(-1)}>
            往前移
          </Button>
          <Button icon='down' onPress={() => onMove(1)}>
            往后移
          </Button>
        </View>
      )}
      {onRemove && (
        <View className='mt3'>
          <Button kind='line' icon='close' onPress={onRemove}>
            去掉这一步
          </Button>
        </View>
      )}
      <View className='mt4'>
        <Button big kind='main' onPress={onClose}>
          好了
        </Button>
      </View>
    </Sheet>
  )
}

const StepFields = ({ step, wrong, write }: StepFieldsProps<Step>) => (
  <>
    <Field label='叫什么？' note='最多 6 个字' wrong={wrong['name']}>
      <TextField
        label='这一步叫什么'
        value={step.name}
        max={6}
        wrong={Boolean(wrong['name'])}
        onChange={(name) => write({ name })}
      />
    </Field>
    <Field label='给居民的一句话' wrong={wrong['about']}>
      <TextArea
        label='给居民的一句话'
        value={step.about}
        max={80}
        wrong={Boolean(wrong['about'])}
        onChange={(about) => write({ about })}
      />
    </Field>
    <Days step={step} wrong={wrong} write={write} />
    <OwnFields step={step} wrong={wrong} write={write} />
  </>
)

const Days = ({ step: { days }, wrong, write }: StepFieldsProps<Step>) => (
  <>
    <NumberField
      label='至少几天'
      value={days.least}
      wrong={wrong['days']}
      onChange={(least) => write({ days: { ...days, least } })}
    />
    <NumberField
      label='最多几天'
      value={days.most}
      hint='到了这天还没走，会提醒牵头人。'
      onChange={(most) => write({ days: { ...days, most } })}
    />
  </>
)

function OwnFields({ step, wrong, write }: StepFieldsProps<Step>) {
  if (step.kind === 'raise')
    return (
      <NumberField
        label='附议满几户就往下走'
        value={step.supportNeeded}
        wrong={wrong['supportNeeded']}
        hint='社区没采纳，附议够了也算采纳。范围里户数少的，够一半就行。'
        onChange={(supportNeeded) => write({ supportNeeded })}
      />
    )
  if (step.kind === 'discuss') return <DiscussFields step={step} wrong={wrong} write={write} />
  return step.kind === 'decide' ? <DecideFields step={step} wrong={wrong} write={write} /> : null
}
