export default definePageConfig({
  navigationBarTitleText: '一次走访',
})
