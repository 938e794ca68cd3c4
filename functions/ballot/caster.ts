import type { Actor } from '../../shared/actor'
import type { Seal } from '../seal'

/** 先投的算数: by what it is known who may change a ballot. */
export const casterOf = (seal: Seal, motionId: string, { id }: Pick<Actor, 'id'>) =>
  seal.brief('caster', `${motionId} ${id}`)

/** A slip of paper may be changed by nobody. */
export const byPaper = 'paper'

/** Taken back 收回: whoever comes first may. */
export const byNobody = 'nobody'
