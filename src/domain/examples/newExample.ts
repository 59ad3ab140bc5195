import { blankExample } from '../../schema/goodExample.ts'

/** An example before anybody has said anything of it. */
export const newExample = () => ({ kind: 'good-example' as const, ...blankExample, goes: [] })
