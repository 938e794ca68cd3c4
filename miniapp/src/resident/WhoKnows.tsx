import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import type { ReportBody } from '../drafts/report'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { SwitchCell } from '../kit/SwitchCell'
import { TextField } from '../kit/TextField'
import { WhoFor } from './WhoFor'

export type WhoKnowsProps = {
  body: ReportBody
  category: Category | undefined
  /** The number as it would be sent. */
  phone: string
  wrong: string | undefined
  onChange: (body: Partial<ReportBody>) => void
}

/** Who learns of it, and whether they may call; neither is asked of anybody who would rather not. */
export function WhoKnows({ body, category, phone, wrong, onChange }: WhoKnowsProps) {
  const { anonymous, onBehalf, kind, contact } = body
  return (
    <View className='mt6'>
      {!anonymous && !onBehalf && (
        <Field label='您的电话' id='phone' wrong={wrong} {...phoneWords(kind === 'help')}>
          <TextField
            label='您的电话，可以不留'
            type='number'
            value={phone}
            max={13}
            wrong={wrong !== undefined}
            onChange={(words) => onChange({ contact: { ...contact, phone: words } })}
          />
        </Field>
      )}
      <View className={anonymous || onBehalf ? '' : 'mt4'}>
        <Cells>
          {onBehalf && <WhoFor body={body} />}
          <SwitchCell
            icon='eyeoff'
            title='匿名'
            note={anonymousSaid(onBehalf)}
            on={anonymous}
            onChange={(on) => onChange({ anonymous: on })}
          />
        </Cells>
        <View className='t-note mt2'>{neighboursSee(kind === 'help' || category?.private === true)}</View>
      </View>
    </View>
  )
}

/** Whoever comes to lend a hand has nothing else to find her by. */
const phoneWords = (isHelp: boolean) =>
  isHelp
    ? { note: '最好留一个', hint: '接的人先打给您再来。没接的人和邻居看不到。' }
    : { note: '可以不留', hint: '留了，师傅上门前会先打给您。邻居看不到。' }

const anonymousSaid = (onBehalf = false) =>
  onBehalf ? '办事的人看不到我的名字；替谁报、对方的电话还看得到，好联系' : '办事的人也看不到我的名字和电话'

const neighboursSee = (isPrivate: boolean) =>
  isPrivate ? '这类事只有办事的人看得到，邻居看不到。' : '邻居看得到这件事办到哪了，看不到是谁报的。'
