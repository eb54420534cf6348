export const outlineWords = {};
