import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { CallButton } from './CallButton'
import { classNames } from './classNames'
import { Icon } from './Icon'
import type { IconName } from './iconNames'

export type HolderProps = {
  /** 市政养护所 罗师傅 */
  name: string
  /** Above the name: 现在在谁手里. */
  say?: string
  /** Below the name: 第三网格 · 管 1—6 号楼. */
  note?: ReactNode
  /** It is this person's turn now. */
  now?: boolean
  /** The sign that stands for the face, 罗; otherwise the name's first. */
  face?: string
  icon?: IconName
  phone?: string
  /** Instead of the telephone button. */
  end?: ReactNode
}

/** Who has it: every order says whose hands it is in. */
export const Holder = ({ name, say, note, now, face = name.slice(0, 1), icon, phone, end }: HolderProps) => (
  <View className='holder'>
    <View className={classNames('holder__face', now && 'holder__face--now')} {...aria({ hidden: true })}>
      {icon ? <Icon name={icon} /> : face}
    </View>
    <View className='holder__words'>
      {say && <View className='t-small'>{say}</View>}
      <View className='t-lead'>{name}</View>
      {note && <View className='t-small'>{note}</View>}
    </View>
    {phone && <CallButton name={name} phone={phone} />}
    {end}
  </View>
)
