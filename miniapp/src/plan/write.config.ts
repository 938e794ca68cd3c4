export default definePageConfig({ navigationBarTitleText: '列入月度治理' })
