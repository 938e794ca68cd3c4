export default definePageConfig({
  navigationBarTitleText: '够不够数',
  enablePullDownRefresh: true,
})
