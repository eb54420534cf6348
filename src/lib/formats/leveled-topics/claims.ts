import type { SourceFile } from '../files/source-file.ts';

const looked = 4096;
const topicList = /^[\w-]+:[ \t]*\r?\n[ \t]*-[ \t]+["']?(?:name|title|topic)["']?:/m;

/** Pages whose front matter is a list of named topics; only the start of each is looked at. */
export function claimTopics(files: readonly SourceFile[]): readonly SourceFile[] {
	return files.filter(({ path, bytes }) => {
		if (!/\.(?:md|markdown|mdx)$/i.test(path)) return false;
		const start = new TextDecoder().decode(bytes.subarray(0, looked)).replace(/^\ufeff/, '');
		return /^---[ \t]*\r?\n/.test(start) && topicList.test(start) && /\blevel\b/i.test(start);
	});
}
