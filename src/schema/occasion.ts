/** Why a person came, as far as they say: what is next and what is proposed first follow from it. Apart, for the start page. */
export const occasions = ['system-coming', 'little-known', 'staff-meeting', 'employer-meeting', 'follow-up'] as const
