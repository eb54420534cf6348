export const workspaceWords = {};
