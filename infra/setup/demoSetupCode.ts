/** Where a street is played, everybody may set one up: like the codes of its people, it keeps nobody out. */
export const demoSetupCode = 'demo:setup'
