/** Ways to say no to signing in on a computer 电脑登录. */
export const computerRefusals = ['codeNotShown', 'onlyByPhone'] as const
export type ComputerRefusal = (typeof computerRefusals)[number]

export const computerRefusalWords: Record<ComputerRefusal, string> = {
  codeNotShown: '没有这组数字，或者过时了。看看电脑屏幕上现在是哪八个数字，再输一遍',
  onlyByPhone: '电脑登录要在手机上的小程序里同意',
}
