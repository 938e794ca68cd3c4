export default definePageConfig({
  navigationBarTitleText: '背后的单子',
})
