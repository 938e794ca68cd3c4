/** Tells AWS, in the name under which a client asks, which parts of the SDK are in use. */
export const checkFeatures = async () => undefined
