/** How S3 wants its addresses; a table has none. */
export const resolveParamsForS3 = async (endpointParams: unknown) => endpointParams
