const never = () => {
  throw new Error('DynamoDB answers with JSON, not with an event stream')
}

/** The table sends no event streams; what would read them stays out of the bundle. */
export const EventStreamSerde = never
export const eventStreamSerdeProvider = never
/** How the parts of such a stream would be signed. */
export class HeaderFormatter {
  format = never
}
