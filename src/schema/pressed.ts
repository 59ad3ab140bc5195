import * as v from 'valibot'

const whole = v.pipe(v.number(), v.integer())

/**
 * A number that people type, and press up and down. It is what was typed and every press together, so that presses of two
 * windows all count while a number that both type is typed once: typing leaves the presses and sets what is left.
 */
export const pressedSchema = v.strictObject({ typed: v.union([v.literal('none'), whole]), pressed: whole })
export type Pressed = Readonly<v.InferOutput<typeof pressedSchema>>

/** Nothing has been typed or pressed. */
export const notPressed: Pressed = { typed: 'none', pressed: 0 }
