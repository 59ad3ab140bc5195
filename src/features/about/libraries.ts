/** The open source software the built app contains, by the packages it comes from. */
export const libraries = [
  { name: 'React', licence: 'MIT', packages: ['react', 'react-dom'] },
  { name: 'React Router', licence: 'MIT', packages: ['react-router'] },
  { name: 'Zustand', licence: 'MIT', packages: ['zustand'] },
  { name: 'i18next', licence: 'MIT', packages: ['i18next', 'react-i18next'] },
  { name: 'Valibot', licence: 'MIT', packages: ['valibot'] },
  { name: 'idb', licence: 'ISC', packages: ['idb'] },
  { name: 'jsPDF', licence: 'MIT', packages: ['jspdf'] },
  { name: 'docx', licence: 'MIT', packages: ['docx'] },
  { name: 'ical.js', licence: 'MPL-2.0', packages: ['ical.js'] },
  { name: 'MiniSearch', licence: 'MIT', packages: ['minisearch'] },
  { name: 'Orama stemmers', licence: 'Apache-2.0', packages: ['@orama/stemmers'] },
  { name: 'fast-png', licence: 'MIT', packages: ['fast-png'] },
  { name: 'fflate', licence: 'MIT', packages: ['fflate'] },
  { name: 'htmlparser2', licence: 'MIT', packages: ['htmlparser2'] },
  { name: 'Papa Parse', licence: 'MIT', packages: ['papaparse'] },
  { name: 'Source Sans 3', licence: 'OFL-1.1', packages: ['@fontsource-variable/source-sans-3'] },
] as const
