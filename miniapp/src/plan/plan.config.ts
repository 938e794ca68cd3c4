export default definePageConfig({
  navigationBarTitleText: '月度治理',
  enablePullDownRefresh: true,
})
