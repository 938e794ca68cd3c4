/** Where the API is: set at build time for the phone; the page's own origin in a browser. */
export const serverBase = process.env.TARO_APP_API ?? ''
