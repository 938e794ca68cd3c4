import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Strip } from '../kit/Strip'

const numbers = [
  { number: '119', say: '119 着火、漏气、有人被困' },
  { number: '110', say: '110 打架、偷抢、人走丢' },
  { number: '120', say: '120 急病、受伤' },
]

/** Where somebody is in danger, nobody should be filling in a form. */
export function Emergency() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Strip kind='wait' icon='phone' title='有人有危险，别等，先打电话' onPress={() => setOpen(true)}>
        着火、漏气、触电、有人受伤：119、110、120。
      </Strip>
      <Sheet open={isOpen} title='打给谁' onClose={() => setOpen(false)}>
        <View className='stack'>
          {numbers.map(({ number, say }) => (
            <Button
              key={number}
              big
              kind='line'
              icon='phone'
              onPress={() => void Taro.makePhoneCall({ phoneNumber: number })}
            >
              {say}
            </Button>
          ))}
        </View>
      </Sheet>
    </>
  )
}
