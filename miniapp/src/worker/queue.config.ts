export default definePageConfig({
  navigationBarTitleText: '工作台',
  navigationBarBackgroundColor: '@navDeep',
  navigationBarTextStyle: '@navDeepText' as 'white',
  enablePullDownRefresh: true,
})
