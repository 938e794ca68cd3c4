/** Ways to say no to a look-up 查单. */
export const findRefusals = ['tooManyPhones', 'phoneInPart'] as const
export type FindRefusal = (typeof findRefusals)[number]

/** Telephones of one person in an hour: enough for whoever calls back all day, too few to try out a list. */
export const mostPhonesAnHour = 60

export const findRefusalWords: Record<FindRefusal, string> = {
  tooManyPhones: `一小时里按电话最多查 ${mostPhonesAnHour} 次，过一会儿再查；按单号、楼栋、字词照样能查`,
  phoneInPart: '电话：要 11 位数字，座机连区号；只写尾号查不到',
}
