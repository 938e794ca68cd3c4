import * as z from 'zod/mini'

/** What a neighbour can do for another, as a street asks for it. */
export const skills = [
  'errands', // 代办跑腿
  'carrying', // 搬搬抬抬
  'repairs', // 小修小补
  'cleaning', // 打扫整理
  'company', // 陪伴探望
  'escort', // 陪同出门
  'phoneHelp', // 手机帮学
  'firstAid', // 护理急救
  'mediation', // 法律调解
  'tutoring', // 辅导孩子
  'interpreting', // 方言手语
] as const
export type Skill = (typeof skills)[number]

/** Each once. */
export const Skills = z.array(z.enum(skills)).check(
  z.maxLength(skills.length),
  z.refine((list) => new Set(list).size === list.length, 'each once'),
)

/** Whether somebody with these skills can do what asks for those. What asks for none is for everybody. */
export const fits = (wanted: readonly Skill[] | undefined, has: readonly Skill[]) =>
  !wanted?.length || wanted.some((skill) => has.includes(skill))
