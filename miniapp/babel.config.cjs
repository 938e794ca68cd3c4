// Taro's babel-loader looks for this file beside the sources; .cjs because the package is ESM and babel is not.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', reactJsxRuntime: 'automatic' }]],
}
