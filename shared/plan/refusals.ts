/** Ways to say no to what is done with a plan 月度重点治理. */
export const planRefusals = [
  'notThatMonth',
  'monthNotBegun',
  'planEmpty',
  'onPlanAlready',
  'earlierPlanOpen',
  'promisedBefore',
] as const
export type PlanRefusal = (typeof planRefusals)[number]

export const planRefusalWords: Record<PlanRefusal, string> = {
  notThatMonth: '只能排这个月和下个月的',
  monthNotBegun: '这个月还没开始，到了月里再收尾',
  planEmpty: '还一件也没列，列上一件再公开',
  onPlanAlready: '这件事已经列在这个月里了，看看那一条',
  earlierPlanOpen: '前面还有月份没收尾，先把前面的收了',
  promisedBefore: '这件事前面的月份公开答应过，不能改；办不了，写明原因撤下，再另列一件',
}
