import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { Pressable } from './Pressable'

export type ChoicesProps<T extends string> = {
  label: string
  options: { value: T; text: string; say?: string; icon?: IconName }[]
  value: T | undefined
  onChange: (value: T) => void
  /** One below the other, two beside, or three as squares. */
  columns?: 1 | 2 | 3
}

/** The big answers: rating, verdict, priority. Nothing is chosen beforehand. */
export const Choices = <T extends string>(props: ChoicesProps<T>) => {
  const { label, options, value, onChange, columns = options.length === 3 ? 3 : 2 } = props
  return (
    <View
      className={columns === 1 ? 'stack stack--2' : classNames('cols', columns === 3 && 'cols--3')}
      {...aria({ role: 'radiogroup', label })}
    >
      {options.map(({ value: answer, text, say, icon }) => (
        <Pressable
          key={answer}
          className={classNames('choice', columns === 3 && 'choice--col', answer === value && 'is-on')}
          role='radio'
          label={say ? `${text}，${say}` : text}
          checked={answer === value}
          onPress={() => onChange(answer)}
        >
          {icon && <Icon name={icon} />}
          <View>
            {text}
            {say && <View className='t-small'>{say}</View>}
          </View>
          {columns === 1 && answer === value && (
            <View className='choice__mark'>
              <Icon name='check' />
            </View>
          )}
        </Pressable>
      ))}
    </View>
  )
}
