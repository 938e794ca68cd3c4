import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import type { Desk, Desks } from './useDesks'

/** For the street's dispatcher: every community's desk as well. */
export function DeskSwitch({ desks }: { desks: Desks }) {
  const [isOpen, open] = useState(false)
  if (desks.others.length === 0) return null
  const go = (desk: Desk | undefined) => {
    desks.choose(desk)
    open(false)
  }
  return (
    <View>
      <Button kind='text' icon='switch' onPress={() => open(true)}>
        换一个派单台
      </Button>
      <Sheet open={isOpen} title='看哪个派单台' onClose={() => open(false)}>
        <Cells>
          {desks.own.map((desk) => (
            <Cell key={desk.id} icon='home' title={desk.name} note='您自己的' onPress={() => go(undefined)} />
          ))}
          {desks.others.map((desk) => (
            <Cell key={desk.id} icon='house' title={desk.name} onPress={() => go(desk)} />
          ))}
        </Cells>
      </Sheet>
    </View>
  )
}
