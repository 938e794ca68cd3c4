export default definePageConfig({ navigationBarTitleText: '列上清单' })
