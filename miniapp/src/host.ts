/** WeChat draws the title bar and the tab bar itself; what a browser needs instead is in host.h5.ts. */
export const dressDocument = (_letterClass: string) => undefined
