export default definePageConfig({
  navigationBarTitleText: '要表决的一句话',
  enablePullDownRefresh: true,
})
