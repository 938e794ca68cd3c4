import { classNames } from './classNames'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { Pressable } from './Pressable'

export type ChipProps = {
  text: string
  chosen: boolean
  many?: boolean
  /** 都不是，我来选: the way out of a list of guesses. */
  dashed?: boolean
  icon?: IconName
  onPress: () => void
}

export const Chip = ({ text, chosen, many, dashed, icon, onPress }: ChipProps) => (
  <Pressable
    className={classNames('chip', chosen && 'is-on', dashed && 'chip--dash')}
    role={many ? 'checkbox' : 'radio'}
    label={text}
    checked={chosen}
    onPress={onPress}
  >
    {chosen ? <Icon name='check' /> : icon && <Icon name={icon} size='s' />}
    {text}
  </Pressable>
)
