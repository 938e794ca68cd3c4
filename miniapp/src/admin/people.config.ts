export default definePageConfig({
  navigationBarTitleText: '人员和岗位',
  enablePullDownRefresh: true,
})
