/** The SDK says its version in the user agent; its whole package.json is not needed for that. */
export const version = 'bundled'
export default { version }
