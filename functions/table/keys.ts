/** Which table is worked on, where one was restored: in both of them. Read before a function opens, so by itself. */
export const inPlaceKey = { PK: 'TABLE', SK: 'TABLE' }
