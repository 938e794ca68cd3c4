/** DynamoDB is reached at one address for each region; the SDK's discovery of others stays out of the bundle. */
export const resolveEndpointDiscoveryConfig = <T>(config: T) => config
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => false,
  configFileSelector: () => false,
  default: false,
}
