const isWeapp = process.env.TARO_ENV === 'weapp'

// `@name` is looked up in theme.json, which only the phone does; the H5 pages are coloured by the style sheet.
const themed = (name: string, plain = '') => (isWeapp ? `@${name}` : plain)

const tab = (pagePath: string, text: string, icon: string) => ({
  pagePath,
  text,
  ...(isWeapp && { iconPath: `@${icon}Icon`, selectedIconPath: `@${icon}IconOn` }),
})

export default defineAppConfig({
  pages: ['pages/home/home', 'pages/workOrder/mine', 'pages/person/me'],
  // Each subpackage is its reader's: nobody loads the pages of another's work.
  subPackages: [
    {
      root: 'resident',
      pages: ['report', 'confirm', 'place', 'order', 'rate', 'nearby', 'feedback', 'privacy'],
    },
    { root: 'worker', pages: ['queue', 'order'] },
    { root: 'visit', pages: ['ledger', 'record', 'entry', 'log'] },
    { root: 'volunteer', pages: ['queue', 'order', 'mine', 'confirm'] },
    { root: 'notice', pages: ['inbox'] },
    { root: 'computer', pages: ['allow'] },
    { root: 'topic', pages: ['topics', 'topic', 'propose', 'ballot', 'receipt', 'meeting'] },
    { root: 'desk', pages: ['queue', 'order'] },
    {
      root: 'admin',
      pages: ['street', 'people', 'limits', 'categories', 'tables', 'procedures', 'procedure'],
    },
    {
      root: 'chair',
      pages: [
        'topics',
        'topic',
        'screen',
        'look',
        'motion',
        'paper',
        'turnout',
        'meeting',
        'promises',
        'objections',
        'bodies',
      ],
    },
    { root: 'campaign', pages: ['campaigns', 'campaign', 'make', 'choose'] },
    { root: 'project', pages: ['lists', 'need', 'write'] },
    { root: 'plan', pages: ['plans', 'plan', 'entry', 'write'] },
    { root: 'supervisor', pages: ['queue', 'order'] },
    { root: 'demand', pages: ['demands', 'demand', 'raise'] },
    { root: 'records', pages: ['find', 'export'] },
    { root: 'board', pages: ['board', 'orders', 'wall', 'report'] },
  ],
  preloadRule: { 'pages/home/home': { network: 'all', packages: ['resident'] } },
  window: {
    navigationBarTitleText: 'e睦邻',
    navigationBarBackgroundColor: themed('nav', '#edf1f0'),
    navigationBarTextStyle: themed('navText', 'black') as 'black',
    backgroundColor: themed('ground', '#edf1f0'),
    backgroundTextStyle: themed('pullText', 'dark') as 'dark',
  },
  tabBar: {
    color: themed('tabText'),
    selectedColor: themed('tabOn'),
    backgroundColor: themed('tabGround'),
    borderStyle: themed('tabEdge', 'black') as 'black',
    list: [
      tab('pages/home/home', '首页', 'home'),
      tab('pages/workOrder/mine', '我的单子', 'slip'),
      tab('pages/person/me', '我的', 'me'),
    ],
  },
  permission: {
    'scope.userLocation': { desc: '用来填写事情在哪里，方便找到地方；不开也能选楼栋' },
  },
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  ...(isWeapp && { darkmode: true, themeLocation: 'theme.json' }),
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
