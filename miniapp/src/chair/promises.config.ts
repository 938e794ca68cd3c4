export default definePageConfig({
  navigationBarTitleText: '承诺事项',
  enablePullDownRefresh: true,
})
