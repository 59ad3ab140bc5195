/** The words for a safety representative in both languages; "dataskyddsombud" and "brandskyddsombud" are somebody else. */
const SAFETY_REPRESENTATIVE =
  /(?<!\p{L})(?:huvud)?(?:skydds|arbetsmiljö)[\s-]*ombud|safety[\s-]+rep(?:resentative)?s?(?!\p{L})/iu

/**
 * True when a role names the safety representative. The plan says who at the employer does what (AFS 2023:1 13 §), and
 * the representative takes part without carrying the employer's responsibility.
 */
export const namesSafetyRepresentative = (role: string): boolean => SAFETY_REPRESENTATIVE.test(role.normalize('NFC'))
