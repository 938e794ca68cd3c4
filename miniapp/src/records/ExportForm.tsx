import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { snapshotWords, subjectNames } from '../../../shared/export/copy'
import { exportSubjects } from '../../../shared/export/export'
import { Button } from '../kit/Button'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Strip } from '../kit/Strip'
import { monthText } from './monthText'
import { NumberFields } from './NumberFields'
import { OrderFields } from './OrderFields'
import type { ExportFormState } from './useExportForm'

type ExportFormProps = { form: ExportFormState; maySeePersons: boolean }

const monthsSaid = ({ from, to }: { from: string; to: string }) =>
  from === to ? monthText(from) : `${monthText(from)}到${monthText(to)}`

const called = { orders: '工单', month: '指标', assessment: '考核月指标' }

/** Where one's exports stand on the page: below the fold on a phone. */
export const myExportsId = 'my-exports'

const showMyExports = () => void Taro.pageScrollTo({ selector: `#${myExportsId}`, duration: 180 })

const reasonMissing = '还差一样：写上姓名电话用来做什么，才能导'

/** 导出: of what, which months, as what, and which columns. */
export function ExportForm({ form, maySeePersons }: ExportFormProps) {
  const { command, trouble } = form
  const months = monthsSaid(command)
  const what = called[form.isOfNumbers ? form.kind : 'orders']
  return (
    <View>
      <Field label='导什么'>
        <Chips
          label='导什么'
          options={exportSubjects.map((value) => ({ value, text: subjectNames[value] }))}
          value={form.subject}
          onChange={form.chooseSubject}
        />
      </Field>
      {form.isOfNumbers ? (
        <NumberFields form={form} months={months} />
      ) : (
        <OrderFields form={form} months={months} maySeePersons={maySeePersons} />
      )}
      {trouble && (
        <View className='mt3'>
          <Strip kind='wait' icon='alert' alert>
            {trouble}
          </Strip>
        </View>
      )}
      {form.hasBegun && (
        <View className='mt3'>
          <Strip icon='check' title={`开始导了：${months}的${what}`} onPress={showMyExports}>
            好了，在下面“我的导出”里取。
          </Strip>
        </View>
      )}
      <View className='mt4'>
        {form.isReasonMissing && <View className='t-small'>{reasonMissing}。</View>}
        <Button
          className='mt2'
          big
          kind='main'
          busy={form.isSending && '正在开始'}
          off={form.isReasonMissing && reasonMissing}
          onPress={() => void form.send()}
        >
          导出{months}的{what}
        </Button>
        <View className='t-note t-2 mt2'>{snapshotWords}</View>
      </View>
    </View>
  )
}
