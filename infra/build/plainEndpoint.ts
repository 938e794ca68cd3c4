type Where = { Endpoint?: string; Region?: string }

/** DynamoDB's address in a region, China's own partition included: of the SDK's rules for all services, the ones used here. */
export const defaultEndpointResolver = ({ Endpoint, Region = '' }: Where) => ({
  url: new URL(
    Endpoint ?? `https://dynamodb.${Region}.amazonaws.com${Region.startsWith('cn-') ? '.cn' : ''}`,
  ),
})
