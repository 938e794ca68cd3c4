import { fromEnv } from '@aws-sdk/credential-provider-env'

/** Stands in for the SDK's chain of credential sources, of which a Lambda needs the first. */
export const defaultProvider = () => fromEnv()
