const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Characters that no XML 1.0 document may hold, not even escaped (section 2.2): controls, half surrogates, two more. */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** `text` for an XML text node or a quoted attribute. */
export function xmlText(text: string): string {
	return text.replace(illegal, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
