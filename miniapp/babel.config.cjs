// What WeChat's base library runs on from 2.11: iOS 10 and, on Android, Chrome 53. They read ES2015 as it is.
const targets = { ios: '10', chrome: '53' }

// Taro's babel-loader looks for this file beside the sources; .cjs because the package is ESM and babel is not.
module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', reactJsxRuntime: 'automatic', targets }],
  ],
}
