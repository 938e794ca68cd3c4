import { no, yes, type BallotRule, type Choice } from '../../../shared/ballot/rule'

const yesNoNames: Record<string, string> = { [yes]: '同意', [no]: '不同意' }

export const abstainName = '弃权'

/** What an option is called on the ballot. */
export const optionName = ({ options }: Pick<BallotRule, 'options'>, option: string) =>
  yesNoNames[option] ?? options.find(({ id }) => id === option)?.name ?? option

/** 同意 · 加装电梯、修楼道 · 先修楼道，再装电梯 · 弃权. */
export function choiceSaid(choice: Choice, rule: Pick<BallotRule, 'kind' | 'options'>) {
  const names = choice.map((option) => optionName(rule, option))
  if (names.length === 0) return abstainName
  return rule.kind === 'rank' ? names.map((name, at) => `${at + 1} ${name}`).join('，') : names.join('、')
}

const mostOnButton = 8

/** 投“同意”: the button repeats the choice where there is room for it. */
export function voteButtonSaid(choice: Choice, rule: Pick<BallotRule, 'kind' | 'options'>) {
  const said = choiceSaid(choice, rule)
  if (said.length <= mostOnButton) return `投“${said}”`
  return rule.kind === 'rank' ? '投这个顺序' : `投选好的 ${choice.length} 项`
}
