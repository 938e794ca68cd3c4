/** Ways to say no to what is done with a campaign 专题攻坚, and with a project that has a day like it. */
export const campaignRefusals = ['dayPast'] as const
export type CampaignRefusal = (typeof campaignRefusals)[number]

export const campaignRefusalWords: Record<CampaignRefusal, string> = {
  dayPast: '这一天已经过去了，选今天或者以后的一天',
}
