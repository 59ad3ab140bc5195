/**
 * Why a limit is not met, for the rows of a name: found by measuring, and true of the code as it is. What holds again is taken out.
 * @type {readonly { readonly of: RegExp, readonly why: string }[]}
 */
export const reasons = []
