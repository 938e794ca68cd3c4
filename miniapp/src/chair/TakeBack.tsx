import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SlipSeen } from '../../../shared/ballot/slip'
import { Button } from '../kit/Button'
import { TakeBackSheet } from './TakeBackSheet'

/** The way to take back what was registered wrongly, for whoever may. */
export function TakeBack({ motionId, all }: { motionId: string; all: SlipSeen[] }) {
  const [isOpen, setOpen] = useState(false)
  const slips = all.filter(({ mayTakeBack }) => mayTakeBack)
  return (
    <View className='mt4'>
      {slips.length > 0 && (
        <Button big kind='line' icon='back' onPress={() => setOpen(true)}>
          有登记错的，收回一张
        </Button>
      )}
      {isOpen && <TakeBackSheet motionId={motionId} slips={slips} onClose={() => setOpen(false)} />}
    </View>
  )
}
