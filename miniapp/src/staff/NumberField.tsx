import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { Card } from '../../../shared/workOrder/order'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { Refused } from '../Refused'
import { readNumber } from './readNumber'
import { useFindOrders } from './useFindOrders'

const noOrders: Card[] = []

/** 按单号找: typed as it was heard on the telephone. */
export function NumberField({ onFound }: { onFound: (cards: Card[]) => void }) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<{ number?: string; wrong?: string }>({})
  const { data, error, isFetching } = useFindOrders(asked.number)
  const orders = data?.orders ?? noOrders

  useEffect(() => onFound(orders), [orders, onFound])

  const find = () => setAsked(readNumber(typed))
  const change = (text: string) => {
    setTyped(text)
    setAsked({})
  }
  const isNone = data !== undefined && orders.length === 0
  return (
    <Field
      label='按单号找'
      hint='例如 1117-03864-2，横线和最后一位可以不写。'
      wrong={asked.wrong ?? troubleOf(error) ?? (isNone ? '没有这张单，或者它不归您这里管' : undefined)}
    >
      <View className='row staff-find'>
        <View className='row__grow'>
          <TextField
            label='单号'
            value={typed}
            onChange={change}
            max={20}
            wrong={asked.wrong !== undefined}
            confirm='search'
            onConfirm={find}
          />
        </View>
        <View className='ml2'>
          <Button icon='search' busy={isFetching && '在找'} onPress={find}>
            找
          </Button>
        </View>
      </View>
    </Field>
  )
}

const troubleOf = (error: unknown) => (error instanceof Refused ? error.message : undefined)
