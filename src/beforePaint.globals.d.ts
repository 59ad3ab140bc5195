/** The codes of the languages that are written from right to left, put in by the build (scripts/startPagePlugin.ts). */
declare const RIGHT_TO_LEFT: readonly string[]
