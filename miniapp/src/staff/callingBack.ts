import { whenText } from '../clockText'
import type { Rating } from '../workOrder/rating'
import { blankRating } from '../workOrder/rating'
import type { OrderInHand } from './useOrderInHand'
import type { Seen } from './whatChanged'

/** Nobody answered the telephone: noted for colleagues, and the order stays on the list. */
export const noAnswer = '电话回访：没打通'

/** When somebody tried in vain since it was closed. */
export function triesOf({ steps }: Seen, now: number) {
  const closed = steps.map(({ move }) => move).lastIndexOf('close')
  return steps
    .slice(closed + 1)
    .filter(({ move, internal, words }) => move === 'note' && internal && words === noAnswer)
    .map(({ at }) => whenText(at, now))
}

const among = <T extends string>(values: readonly T[], kept: string | undefined) =>
  values.find((value) => value === kept)

/** What she said on the telephone, as far as it was entered. */
export function ratingSaid({ choiceOf, wordsOf }: Pick<OrderInHand, 'choiceOf' | 'wordsOf'>): Rating {
  const contacted = among(['yes', 'no'] as const, choiceOf('rateContacted'))
  const solved = among(['solved', 'partly', 'not'] as const, choiceOf('rateSolved'))
  const satisfied = among(['satisfied', 'basically', 'not'] as const, choiceOf('rateSatisfied'))
  return {
    ...blankRating,
    ...(contacted && { contacted }),
    ...(solved && { solved }),
    ...(satisfied && { satisfied }),
    words: wordsOf('rate'),
  }
}

/** Each answer under the name of its move, so that it goes when the move was made. */
export function keepAnswer(inHand: Pick<OrderInHand, 'choose' | 'forgive'>, answer: Partial<Rating>) {
  inHand.forgive()
  if (answer.contacted) inHand.choose('rateContacted', answer.contacted)
  if (answer.solved) inHand.choose('rateSolved', answer.solved)
  if (answer.satisfied) inHand.choose('rateSatisfied', answer.satisfied)
}
