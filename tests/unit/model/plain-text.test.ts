import { describe, expect, test } from 'vitest';
import { plainText } from '#lib/model/plain-text.ts';

describe('the words of a title', () => {
	test.each([
		['**Staff** _Engineer_', 'Staff Engineer'],
		['<b>Staff</b> Engineer', 'Staff Engineer'],
		['[Staff](staff.md) Engineer', 'Staff Engineer'],
		// An escaped sign stands for itself and opens neither a tag nor a link (CommonMark 2.4).
		['List\\<T\\> Engineer', 'List<T> Engineer'],
		['\\<script\\>alert\\(1\\)\\</script\\>', '<script>alert(1)</script>'],
		['\\[x\\](y) Engineer', '[x](y) Engineer'],
	])('%s', (markdown, words) => {
		expect(plainText(markdown)).toBe(words);
	});
});
