export default definePageConfig({ navigationBarTitleText: '查单' })
