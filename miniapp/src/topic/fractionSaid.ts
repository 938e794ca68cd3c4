import type { Fraction } from '../../../shared/ballot/fraction'

const figures = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const figure = (number: number) => figures[number] ?? String(number)

/** 三分之二 · 过半数 · 超过三分之二 · 全部. */
export function fractionSaid({ of, over, strictly }: Fraction) {
  if (of === over) return '全部'
  if (of * 2 === over) return strictly ? '过半数' : '一半'
  const said = `${figure(over)}分之${figure(of)}`
  return strictly ? `超过${said}` : said
}
