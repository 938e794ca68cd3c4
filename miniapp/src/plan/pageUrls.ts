import Taro from '@tarojs/taro'
import type { PlanSource } from '../../../shared/plan/commands'

type PlanPageName = 'plans' | 'plan' | 'entry' | 'write'

/** The pages of what the street puts right each month. */
export const openPlan = (page: PlanPageName, query: Record<string, string> = {}) => {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  void Taro.navigateTo({ url: `/plan/${page}${asked.length > 0 ? '?' : ''}${asked.join('&')}` })
}

/** 列入月度治理, from the page of what it is about. */
export const putOnPlan = ({ kind, id }: PlanSource, title: string) =>
  openPlan('write', { kind, source: id, title: title.slice(0, 40) })
