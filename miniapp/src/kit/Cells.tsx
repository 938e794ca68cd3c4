import { type ReactNode } from 'react'
import { View } from '@tarojs/components'

/** A list of cells on one card; the lines between them are drawn by the card. */
export const Cells = ({ children }: { children: ReactNode }) => <View className='cells'>{children}</View>
