import { View } from '@tarojs/components'
import { no, optionsOf, yes, type BallotRule, type Choice } from '../../../shared/ballot/rule'
import { Choices } from '../kit/Choices'
import type { IconName } from '../kit/iconNames'
import { abstainName, optionName } from './choiceSaid'
import { ManyChoices } from './ManyChoices'
import './topic.scss'

export type BallotChoiceProps = {
  rule: BallotRule
  /** Nothing is chosen beforehand; `[]` is 弃权. */
  choice: Choice | undefined
  onChange: (choice: Choice | undefined) => void
}

const abstain = '-'
const icons: Record<string, IconName> = { [yes]: 'checkring', [no]: 'cross' }

/** What can be said on a ballot: 同意/不同意, one, several, or an order; and 弃权, always. */
export function BallotChoice(props: BallotChoiceProps) {
  const { rule, choice, onChange } = props
  if (rule.kind === 'several' || rule.kind === 'rank') return <ManyChoices {...props} />
  return (
    <View>
      <Choices
        label='您的意见'
        columns={1}
        options={[
          ...optionsOf(rule).map((value) => ({
            value,
            text: optionName(rule, value),
            ...(icons[value] && { icon: icons[value] }),
          })),
          { value: abstain, text: abstainName, icon: 'pass' },
        ]}
        value={choice && (choice[0] ?? abstain)}
        onChange={(value) => onChange(value === abstain ? [] : [value])}
      />
    </View>
  )
}
