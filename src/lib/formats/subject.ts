/** What a document holds that a file can show. */
export type Subject = 'ladder' | 'organization';
