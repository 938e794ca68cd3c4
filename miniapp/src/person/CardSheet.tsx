import { View } from '@tarojs/components'
import type { Me } from '../../../shared/person/person'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'
import { Refusal } from '../resident/Refusal'
import { MyCode } from './MyCode'
import { useMyCard } from './useMyCard'

/** 称呼和电话: both may stay empty, and each says what it is good for. */
export function CardSheet({ me, onClose }: { me: Me; onClose: () => void }) {
  const { name, phone, write, wrong, trouble, isBusy, save } = useMyCard(me, onClose)
  return (
    <Sheet open title='称呼和电话' onClose={onClose}>
      <View className='t-small'>不填也能报。匿名报的事，办事的人看不到这些。</View>
      <Refusal words={trouble} />
      <View className='mt4'>
        <Field label='怎么称呼您' note='可以不填' wrong={wrong.name} hint='办事的人这样称呼您，邻居看不到。'>
          <TextField
            label='怎么称呼您'
            value={name}
            max={20}
            wrong={wrong.name !== undefined}
            onChange={(next) => write({ name: next })}
          />
        </Field>
        <Field
          label='电话'
          note='可以不填'
          wrong={wrong.phone}
          hint='师傅上门前好找您。只有办这件事的人看得到。'
        >
          <TextField
            label='电话'
            type='number'
            value={phone}
            max={13}
            wrong={wrong.phone !== undefined}
            onChange={(next) => write({ phone: next })}
          />
        </Field>
      </View>
      <MyCode id={me.id} />
      <View className='mt4'>
        <Button big kind='main' busy={isBusy && '正在存……'} onPress={() => void save()}>
          存好
        </Button>
      </View>
    </Sheet>
  )
}
