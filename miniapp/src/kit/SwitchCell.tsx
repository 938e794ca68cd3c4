import { View } from '@tarojs/components'
import { CellLead } from './Cell'
import type { IconName } from './iconNames'
import { Pressable } from './Pressable'
import { Switch } from './Switch'

export type SwitchCellProps = {
  title: string
  note?: string
  icon?: IconName
  on: boolean
  onChange: (on: boolean) => void
}

/** Yes or no, where pressing anywhere on the line will do. */
export const SwitchCell = ({ title, note, icon, on, onChange }: SwitchCellProps) => (
  <Pressable className='cell' role='switch' label={title} checked={on} onPress={() => onChange(!on)}>
    <CellLead icon={icon} />
    <View className='cell__words'>
      <View>{title}</View>
      {note && <View className='t-small'>{note}</View>}
    </View>
    <View className='cell__end'>
      <Switch on={on} />
    </View>
  </Pressable>
)
