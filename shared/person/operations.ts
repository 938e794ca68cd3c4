import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { StreetId } from '../place/codes'
import { Me, MyCard, Person } from './person'

export const personOperations = {
  signIn: {
    method: 'POST',
    path: '/sessions',
    by: 'anyone',
    about: '用微信登录码换令牌',
    body: z.strictObject({
      code: z.string().check(z.regex(/^[\x21-\x7e]{1,200}$/)),
      streetId: z.optional(StreetId),
    }),
    answer: z.object({ token: z.string(), expiresAt: z.string(), person: Person }),
    status: 201,
  },
  demoPeople: {
    method: 'GET',
    path: '/demo/people',
    by: 'anyone',
    about: '演示街道里可以扮演的人',
    answer: z.object({ people: z.array(Person) }),
    status: 200,
    demoOnly: true,
  },
  me: { method: 'GET', path: '/me', by: 'signedIn', about: '我自己', answer: Me, status: 200 },
  saveMe: {
    method: 'PUT',
    path: '/me',
    by: 'signedIn',
    about: '改称呼和电话（都可以不填）',
    body: MyCard,
    answer: Me,
    status: 200,
  },
} as const satisfies Record<string, Operation>
