/** The day of a moment where the user is, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join("-");

const twoDigits = (count: number): string => String(count).padStart(2, "0");
