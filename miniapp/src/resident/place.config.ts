export default definePageConfig({
  navigationBarTitleText: '在哪里',
})
