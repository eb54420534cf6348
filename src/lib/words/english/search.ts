export const searchWords = {};
