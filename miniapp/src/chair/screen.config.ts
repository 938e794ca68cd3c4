export default definePageConfig({
  navigationBarTitleText: '看一件提的事',
})
