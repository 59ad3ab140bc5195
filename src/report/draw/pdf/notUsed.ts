/** Stands in for the parts of jsPDF that draw HTML (html2canvas, dompurify, canvg), which the build leaves out. */
export const notUsed = true
