/** Ways to say no to a question about numbers 指标. */
export const numberRefusals = ['monthsDiffer', 'noNumbers'] as const
export type NumberRefusal = (typeof numberRefusals)[number]

export const numberRefusalWords: Record<NumberRefusal, string> = {
  monthsDiffer: '各街道的考核月不是同一天开始的，加在一起不是同一段日子。看自然月，或者一个街道一个街道看',
  noNumbers: '那时街道还没有开始用 e睦邻，没有数可看。这不是说那时没有事',
}
