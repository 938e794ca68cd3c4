import { View } from '@tarojs/components'
import { optionsOf, type BallotRule, type Choice } from '../../../shared/ballot/rule'
import { aria } from '../kit/aria'
import { Button } from '../kit/Button'
import { classNames } from '../kit/classNames'
import { Icon } from '../kit/Icon'
import { Pressable } from '../kit/Pressable'
import type { BallotChoiceProps } from './BallotChoice'
import { abstainName, optionName } from './choiceSaid'

/** 选几项, or 排顺序: the first that is tapped comes first. */
export function ManyChoices({ rule, choice, onChange }: BallotChoiceProps) {
  const chosen = choice ?? []
  const isFull = rule.kind === 'several' && chosen.length >= (rule.most ?? 1)
  const toggle = (option: string) => {
    const next = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]
    // Taking the last one back is no 弃权: that is said on purpose.
    onChange(next.length > 0 ? next : undefined)
  }
  return (
    <View>
      <View className='t-small'>{helpOf(rule, chosen)}</View>
      <View className='stack stack--2 mt2' {...aria({ role: 'group', label: '您的意见' })}>
        {optionsOf(rule).map((option) => (
          <Option
            key={option}
            name={optionName(rule, option)}
            place={rule.kind === 'rank' ? chosen.indexOf(option) + 1 : 0}
            isOn={chosen.includes(option)}
            isOff={isFull && !chosen.includes(option)}
            onPress={() => toggle(option)}
          />
        ))}
        <Option
          name={abstainName}
          place={0}
          isOn={choice?.length === 0}
          isOff={false}
          onPress={() => onChange([])}
        />
      </View>
      {rule.kind === 'rank' && chosen.length > 0 && (
        <Button kind='text' onPress={() => onChange(undefined)}>
          重新排
        </Button>
      )}
    </View>
  )
}

type OptionProps = { name: string; place: number; isOn: boolean; isOff: boolean; onPress: () => void }

const Option = ({ name, place, isOn, isOff, onPress }: OptionProps) => (
  <Pressable
    className={classNames('choice', isOn && 'is-on', isOff && 'is-off')}
    role='checkbox'
    label={place > 0 ? `${name}，排第 ${place}` : name}
    checked={isOn}
    disabled={isOff}
    onPress={onPress}
  >
    <View className='row__grow'>{name}</View>
    {isOn && <View className='choice__place'>{place > 0 ? `第 ${place}` : <Icon name='check' />}</View>}
  </Pressable>
)

function helpOf({ kind, most = 1, options }: BallotRule, chosen: Choice) {
  if (kind === 'several') return `最多选 ${most} 项，选了 ${chosen.length} 项`
  if (chosen.length === 0) return '最想要的先点，再点第二想要的'
  return chosen.length < options.length ? '接着点下一个想要的；后面的可以不排' : '都排好了，点一下可以取下来'
}
