export default definePageConfig({
  navigationBarTitleText: '用表格改',
  enablePullDownRefresh: true,
})
