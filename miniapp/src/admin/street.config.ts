export default definePageConfig({
  navigationBarTitleText: '街道设置',
  enablePullDownRefresh: true,
})
