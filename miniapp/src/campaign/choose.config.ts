export default definePageConfig({
  navigationBarTitleText: '加入专题',
  enablePullDownRefresh: true,
})
