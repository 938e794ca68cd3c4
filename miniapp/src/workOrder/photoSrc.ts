import { serverBase } from '../server'

/** The address of a photo as the API says it, for an Image: on a phone there is no page it could be relative to. */
export const photoSrc = (url: string) => (url.startsWith('/') ? `${serverBase}${url}` : url)
