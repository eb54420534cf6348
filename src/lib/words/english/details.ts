export const detailWords = {};
