// What WeChat's base library runs on from 2.16.1: Safari 10 and, on Android, Chrome 53. They read ES2015 as it is.
// Nothing is added to the language: the base library brings what ES2019 has (flatMap, fromEntries, finally) and not
// what is younger (at, findLast). test/support/weapp/tooYoung.ts has the list, from WeChat's own miniprogram-compat.
const targets = { ios: '10', chrome: '53' }

// Taro's babel-loader looks for this file beside the sources; .cjs because the package is ESM and babel is not.
module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', reactJsxRuntime: 'automatic', targets }],
  ],
}
