/** 态度 towards an opinion 意见: agree 赞成, disagree 不赞成, pass 说不准. */
export const stances = ['agree', 'disagree', 'pass'] as const
export type Stance = (typeof stances)[number]
