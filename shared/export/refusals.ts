/** Ways to say no to an export 导出. */
export const exportRefusals = [
  'tooManyExports',
  'onlyWithoutPersons',
  'monthNotOver',
  'notBegun',
  'notYourPlace',
] as const
export type ExportRefusal = (typeof exportRefusals)[number]

export const exportRefusalWords: Record<ExportRefusal, string> = {
  tooManyExports: '您已经有 3 份正在导，等一份导好再开始，或者停下一份',
  notBegun: '这个月还没有开始，没有单子也没有指标可导；往前选',
  notYourPlace: '这个社区不在您管的地方里，导不了；换一个您管的，或者不选社区',
  onlyWithoutPersons: '居民的话、姓名和电话只有街道督办员和管理员能导；去掉这几列就能导',
  monthNotOver: '公开数据只导过完的月份：这个月还会有人报，过了月再导',
}
