import { awsHost } from '../../functions/awsHost'

type Where = { Endpoint?: string; Region?: string }

/** DynamoDB's address in a region: of the SDK's rules for all services, the ones used here. */
export const defaultEndpointResolver = ({ Endpoint, Region = '' }: Where) => ({
  url: new URL(Endpoint ?? `https://${awsHost('dynamodb', Region)}`),
})
