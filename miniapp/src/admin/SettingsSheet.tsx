import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Settings } from '../../../shared/setup/setup'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'
import { Refusal } from '../resident/Refusal'
import type { Known } from './AdminPage'
import type { Changing } from './useChange'

type SettingsSheetProps = { known: Known; changing: Changing; onClose: () => void }

/** 街道的名称和电话. */
export function SettingsSheet({ known, changing, onClose }: SettingsSheetProps) {
  const before = known.overview.settings
  const [written, setWritten] = useState<Settings>(before)
  async function save() {
    const wanted = { setup: { settings: written }, back: { settings: before }, say: '街道的名称和电话改了' }
    if (await changing.change(wanted)) onClose()
  }
  return (
    <Sheet open title='街道的名称和电话' onClose={onClose}>
      <Refusal words={changing.trouble} />
      <Field label='名称'>
        <TextField
          label='名称'
          value={written.name}
          max={40}
          onChange={(name) => setWritten({ ...written, name })}
        />
      </Field>
      <Field label='电话' hint='居民看得到：不会用手机的人打这个电话。'>
        <TextField
          label='电话'
          value={written.phone}
          max={20}
          onChange={(phone) => setWritten({ ...written, phone })}
        />
      </Field>
      <View className='mt4'>
        <Button big kind='main' busy={changing.isBusy && '正在改……'} onPress={() => void save()}>
          改好
        </Button>
      </View>
    </Sheet>
  )
}
