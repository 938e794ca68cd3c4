import { nonceOf } from './nonceOf'

/** Drawn in the browser for one ballot: without it nobody learns from the published hash what was chosen. */
export const newNonce = () => Promise.resolve(nonceOf(crypto.getRandomValues(new Uint8Array(16))))
