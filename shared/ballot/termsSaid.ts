import type { Fraction } from './fraction'
import type { Electorate, Terms } from './rule'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 二, 十二, 六十; up to 百. */
function figure(number: number) {
  if (number === 100) return '百'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return digits[ones] ?? ''
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`
}

/** 三分之二, 过半数, 超过三分之二, 全部; nothing where none is asked for. */
export function fractionSaid({ of, over, strictly }: Fraction) {
  if (of === 0) return strictly ? '至少一个' : ''
  if (of === over) return '全部'
  if (of * 2 === over) return strictly ? '过半数' : '一半'
  return `${strictly ? '超过' : ''}${figure(over)}分之${figure(of)}`
}

/** Whom a ballot is counted by. */
export const votersNamed: Record<Electorate, string> = { household: '户', person: '居民', member: '成员' }

/** 满三分之二的户参加. */
export function quorumSaid({ quorum, electorate }: Pick<Terms, 'quorum' | 'electorate'>) {
  const who = votersNamed[electorate]
  const said = fractionSaid(quorum)
  if (!said) return `不限多少${who}参加`
  if (quorum.of === quorum.over) return `所有${who}都参加`
  if (quorum.of === 0) return `有${who}参加就行`
  return said.startsWith('过') || said.startsWith('超') ? `${said}的${who}参加` : `满${said}的${who}参加`
}

/** 参加的过半数同意. */
export function majoritySaid({ majority, majorityOf }: Pick<Terms, 'majority' | 'majorityOf'>) {
  const said = fractionSaid(majority) || '有一票'
  if (majorityOf === 'entitled') return `占全体的${said}同意`
  return majorityOf === 'decided' ? `不算弃权，${said}同意` : `参加的${said}同意`
}

/** 满三分之二的户参加，参加的过半数同意: what a procedure lays down, in one sentence. */
export const termsSaid = (terms: Terms) =>
  [quorumSaid(terms), majoritySaid(terms), ...(terms.byArea ? ['户数和面积都要够'] : [])].join('，')
