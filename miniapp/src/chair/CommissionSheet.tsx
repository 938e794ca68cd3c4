import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { Questions } from '../resident/Questions'
import { CategorySheet } from '../resident/CategorySheet'
import { FormEnd } from '../resident/FormEnd'
import { useCatalogue } from '../street/useCatalogue'
import { Fetched } from '../topic/Fetched'
import type { PromiseSheetProps } from './PromiseSheet'
import type { PromiseSeen } from './PromiseSlip'
import { useCommission } from './useCommission'

type CommissionProps = PromiseSheetProps & { promise: PromiseSeen }

/** 转成工单: one tap where the guess is right; it goes the way of every order, and the promise follows it. */
export const CommissionSheet = (props: CommissionProps) => {
  const catalogue = useCatalogue()
  const [isPicking, pick] = useState(false)
  return (
    <Fetched query={catalogue}>
      {(known) => <Form {...props} catalogue={known} isPicking={isPicking} onPick={pick} />}
    </Fetched>
  )
}

type FormProps = CommissionProps & {
  catalogue: Catalogue
  isPicking: boolean
  onPick: (isPicking: boolean) => void
}

function Form(props: FormProps) {
  const { promise, moving, catalogue, isPicking, onPick, onClose } = props
  const { written, set, category, wrong, send, buildings } = useCommission(props)
  if (isPicking)
    return (
      <CategorySheet
        categories={catalogue.categories.filter(({ stopper }) => !stopper)}
        onPick={(categoryCode) => {
          set({ categoryCode, answers: {} })
          onPick(false)
        }}
        onClose={() => onPick(false)}
      />
    )
  return (
    <Sheet open title='转成工单' onClose={onClose}>
      <View className='t-small'>{promise.what}</View>
      <Field label='哪一类？' hint={category && '按写的猜的，不对就换。'} wrong={wrong.category}>
        <Cells>
          <Cell icon='list' title={category?.name ?? '选类别'} onPress={() => onPick(true)} />
        </Cells>
      </Field>
      <Field label='在哪里？' wrong={wrong.building}>
        <Chips
          label='在哪里'
          options={buildings.map(({ id, name }) => ({ value: id, text: name }))}
          value={written.buildingId}
          onChange={(buildingId) => set({ buildingId })}
        />
      </Field>
      <Field label='要办什么？' wrong={wrong.words}>
        <TextArea label='要办什么' value={written.words} max={1000} onChange={(words) => set({ words })} />
      </Field>
      <Questions
        questions={category?.questions ?? []}
        answers={written.answers}
        wrong={wrong.question}
        onChange={(answers) => set({ answers })}
      />
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在派……'} onPress={() => void send()}>
        派成工单
      </FormEnd>
    </Sheet>
  )
}
