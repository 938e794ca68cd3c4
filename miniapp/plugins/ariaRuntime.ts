import { mergeInternalComponents } from '@tarojs/shared'
import { ariaOf } from './ariaAttributes'

// The template and the running app number a component's attributes alike, so both must hear of them.
mergeInternalComponents(ariaOf())
