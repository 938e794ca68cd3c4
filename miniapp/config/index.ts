import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'
import { ProvidePlugin } from 'webpack'

const root = resolve(__dirname, '../..')
const generated = resolve(root, 'miniapp/generated')

// What lies outside src/ is compiled as well: our own code, and packages written for newer phones than people carry.
const newer = ['@tanstack', 'zod', 'uqr', 'js-sha256'].map((name) => `node_modules/${name}`)
const alsoCompiled = ['shared', 'miniapp/plugins', ...newer].map((folder) =>
  realpathSync(resolve(root, folder)),
)
const compile = { include: [(file: string) => alsoCompiled.some((folder) => file.startsWith(folder))] }

// Type, targets and icons are real px on every phone: a narrow phone must never make letters smaller.
const postcss = { pxtransform: { enable: false, config: {} } }

const target = process.env.TARO_ENV ?? 'weapp'

const config: UserConfigExport<'webpack5'> = {
  projectName: 'emulin',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `../dist/${target}`,
  framework: 'react',
  // Prebundling breaks tree shaking and, now and then, the build itself.
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: target === 'weapp' ? [resolve(root, 'miniapp/plugins/aria.ts')] : [],
  env: { TARO_APP_API: JSON.stringify(process.env.TARO_APP_API ?? '') },
  copy: {
    patterns:
      target === 'weapp'
        ? [
            { from: `${generated}/theme.json`, to: '../dist/weapp/theme.json' },
            { from: `${generated}/tab`, to: '../dist/weapp/tab' },
          ]
        : [],
    options: {},
  },
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    // WeChat has no AbortController, and without one react-query waits for ever and says nothing. Handed to each
    // module that names it: what is put on WeChat's `global` is not a name that modules see on every phone.
    webpackChain(chain) {
      chain
        .plugin('abort')
        .use(ProvidePlugin, [
          { AbortController: [resolve(root, 'miniapp/src/abortController.ts'), 'AbortController'] },
        ])
    },
  },
  h5: {
    compile,
    postcss,
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // All pages come at once: together they are smaller than what any of them needs, and without network it is too
    // late to fetch the one that somebody opens.
    webpackChain(chain) {
      chain.module.set('parser', { javascript: { dynamicImportMode: 'eager' } })
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
      ignoreOrder: true,
    },
  },
}

export default config
