import { serverBase } from '../server'

/** Files lie below the server's address, or have one of their own. */
export const addressOf = (url: string) => (url.startsWith('/') ? `${serverBase}${url}` : url)
