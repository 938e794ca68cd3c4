export default definePageConfig({ navigationBarTitleText: '三份清单' })
