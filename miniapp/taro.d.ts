/// <reference types="@tarojs/taro" />

declare module '*.svg' {
  const address: string
  export default address
}

declare module '*.scss'
declare module '*.css'

declare module 'abortcontroller-polyfill/dist/abortcontroller-polyfill-only'
