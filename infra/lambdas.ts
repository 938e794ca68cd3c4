/** Every function, and the file that is its entry: read by the build, the one-machine stack and the cloud. */
export const lambdas = {
  api: { entry: 'functions/apiLambda.ts' },
  docs: { entry: 'functions/docsLambda.ts' },
} as const
