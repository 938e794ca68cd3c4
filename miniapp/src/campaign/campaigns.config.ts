export default definePageConfig({
  navigationBarTitleText: '专题攻坚',
  enablePullDownRefresh: true,
})
