export default definePageConfig({
  navigationBarTitleText: 'e睦邻',
  navigationBarBackgroundColor: '@navDeep',
  navigationBarTextStyle: '@navDeepText' as 'white',
})
