import type { IconName } from '../kit/iconNames'
import type { CommandInput } from '../../../shared/workOrder/commands'

type Rate = CommandInput['rate']
type Option<T extends string> = { value: T; text: string; icon: IconName }

/** As it is being answered: nothing is chosen beforehand. */
export type Rating = {
  contacted?: 'yes' | 'no'
  solved?: Rate['solved']
  satisfied?: Rate['satisfied']
  words: string
}

export type Question = 'contacted' | 'solved' | 'satisfied'

export const blankRating: Rating = { words: '' }

export const contactedOptions: Option<'yes' | 'no'>[] = [
  { value: 'yes', text: '联系过', icon: 'phone' },
  { value: 'no', text: '没有', icon: 'cross' },
]

export const solvedOptions: Option<Rate['solved']>[] = [
  { value: 'solved', text: '解决了', icon: 'checkring' },
  { value: 'partly', text: '解决一部分', icon: 'pass' },
  { value: 'not', text: '没解决', icon: 'cross' },
]

export const satisfiedOptions: Option<Rate['satisfied']>[] = [
  { value: 'satisfied', text: '满意', icon: 'up' },
  { value: 'basically', text: '基本满意', icon: 'pass' },
  { value: 'not', text: '不满意', icon: 'cross' },
]

/** The rating to send, or the first question still open. */
export function finished({
  contacted,
  solved,
  satisfied,
  words,
}: Rating): { is: 'whole'; body: Rate } | { is: 'open'; question: Question } {
  if (!contacted) return { is: 'open', question: 'contacted' }
  if (!solved) return { is: 'open', question: 'solved' }
  if (!satisfied) return { is: 'open', question: 'satisfied' }
  const said = words.trim()
  return {
    is: 'whole',
    body: { contacted: contacted === 'yes', solved, satisfied, ...(said && { words: said }) },
  }
}
