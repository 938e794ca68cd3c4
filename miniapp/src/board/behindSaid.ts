import { countWords, liveWords, rateWords } from '../../../shared/numbers/copy'
import type { Behind } from './behind'

/** 超期的单子, 该销的单子, 派了又退、又返工的单子: what is listed, named like the number it came from. */
function whichSaid({ live, count, rate, part = 'of' }: Behind) {
  if (live) return liveWords[live]
  if (rate) return rateWords[rate][part]
  return countWords[count ?? 'ordered']
}

/** 路灯不亮：新报的单 */
export const behindSaid = (behind: Behind) => `${behind.named ? `${behind.named}：` : ''}${whichSaid(behind)}`

/** Which of the parts of a rate are offered: above the line, below it, and what lies between. */
export const partsOf = ({ rate }: Behind) =>
  rate
    ? (['missed', 'over', 'of'] as const).map((value) => ({
        value,
        text: rateWords[rate][value].replace(/的单$/, '的'),
      }))
    : []
