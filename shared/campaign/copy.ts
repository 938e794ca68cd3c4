import type { Result, Shows } from './commands'
import type { CampaignMove, CampaignStatus } from './transitions'

export const campaignStatusWords: Record<CampaignStatus, string> = {
  planned: '准备中',
  running: '攻坚中',
  closed: '办结了',
  cancelled: '取消了',
}

/** In its history: what was done. */
export const campaignDeedWords: Record<'make' | CampaignMove, string> = {
  make: '新建',
  change: '改了内容',
  link: '加入了工单',
  unlink: '移出了工单',
  start: '开始攻坚',
  progress: '记了一条进展',
  close: '办结',
  cancel: '取消',
  reopen: '重启',
}

export const showsWords: Record<Shows, string> = {
  before: '之前',
  work: '在办',
  after: '之后',
}

export const resultWords: Record<Result, string> = {
  solved: '解决了',
  partly: '解决了一部分',
  not: '没解决',
}
