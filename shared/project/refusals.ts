/** Ways to say no to what is done with the three lists 三份清单. */
export const projectRefusals = ['needListed'] as const
export type ProjectRefusal = (typeof projectRefusals)[number]

export const projectRefusalWords: Record<ProjectRefusal, string> = {
  needListed: '这张单已经列为需求了，看看那一条',
}
