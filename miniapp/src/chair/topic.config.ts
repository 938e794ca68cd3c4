export default definePageConfig({
  navigationBarTitleText: '主持议题',
  enablePullDownRefresh: true,
})
