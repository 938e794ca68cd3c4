export default definePageConfig({
  navigationBarTitleText: '确认一下',
})
