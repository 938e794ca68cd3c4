import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import type { IconName } from './iconNames'

/** A drawing that takes the colour of the text around it. It is never alone: the word beside it is what is read. */
export const Icon = ({ name, size, className }: { name: IconName; size?: 's' | 'l'; className?: string }) => (
  <View
    className={classNames('i', `i-${name}`, size && `i--${size}`, className)}
    {...aria({ hidden: true })}
  />
)
