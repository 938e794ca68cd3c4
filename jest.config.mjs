import { availableParallelism } from 'node:os'

// One transform for everything that is not CommonJS already: our TypeScript, and the packages that ship
// ES modules only. Tests run as CommonJS, which needs no experimental flag of Node.
// The SDK's advice about Node versions has no place between test results.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

const swc = (parser) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser,
      transform: { react: { runtime: 'automatic' }, verbatimModuleSyntax: parser.syntax === 'typescript' },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
]

// Jest's own, which end with their file.
const environments = '<rootDir>/test/support/environment'

const esmOnly = ['jose', '@sparticuz/chromium']

const base = {
  rootDir: import.meta.dirname,
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
}

const project = (displayName, more) => ({
  ...base,
  displayName,
  testEnvironment: `${environments}/node.mjs`,
  ...more,
})

const inFolder = (folder) => ({ testMatch: [`<rootDir>/test/${folder}/**/*.test.{ts,tsx}`] })

export default {
  cacheDirectory: '<rootDir>/.cache/jest',
  // A third of the time a test waits for the engine or the browser, which are processes of their own.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // What a file leaves behind in its process makes those after it slower: that process is ended, and a new one goes on.
  workerIdleMemoryLimit: '1GB',
  reporters: ['<rootDir>/test/support/reporter.mjs'],
  testTimeout: 600_000,
  projects: [
    project('node', {
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(miniapp|browser|weapp|support/taro)/'],
    }),
    project('miniapp', {
      testMatch: ['<rootDir>/test/{miniapp,support/taro}/**/*.test.{ts,tsx}'],
      testEnvironment: `${environments}/browser.mjs`,
      setupFiles: ['<rootDir>/test/support/taro/setUp.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/taro/patience.ts'],
      moduleNameMapper: {
        '^@tarojs/taro$': '<rootDir>/test/support/taro/taro.ts',
        '^@tarojs/components$': '<rootDir>/test/support/taro/components.tsx',
        '\\.(css|scss|svg|png|jpe?g)$': '<rootDir>/test/support/taro/asset.ts',
        // As in a browser, where Taro takes the file that is its own.
        '(.*/(?:ScreenCode|LeaveComputer))$': '$1.h5',
      },
    }),
    project('browser', inFolder('browser')),
    project('weapp', inFolder('weapp')),
  ],
}
