/**
 * The named characters of HTML 4 (https://www.w3.org/TR/html4/sgml/entities.html) and those of HTML 5 that stand
 * for ASCII punctuation or are met in prose. A name that is not here is shown as it was written.
 */
const latin1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
	'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
	'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
	'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc ' +
	'euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
	'yacute thorn yuml';
const greek =
	'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi ' +
	'Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi ' +
	'rho sigmaf sigma tau upsilon phi chi psi omega';
const others =
	'quot 22 QUOT 22 amp 26 AMP 26 lt 3c LT 3c gt 3e GT 3e apos 27 Tab 9 NewLine a excl 21 num 23 dollar 24 percnt 25 ' +
	'lpar 28 rpar 29 ast 2a midast 2a plus 2b comma 2c period 2e sol 2f colon 3a semi 3b equals 3d quest 3f commat 40 ' +
	'lsqb 5b lbrack 5b bsol 5c rsqb 5d rbrack 5d Hat 5e lowbar 5f UnderBar 5f grave 60 lcub 7b lbrace 7b verbar 7c ' +
	'vert 7c VerticalLine 7c rcub 7d rbrace 7d COPY a9 REG ae NonBreakingSpace a0 OElig 152 oelig 153 Scaron 160 ' +
	'scaron 161 Yuml 178 fnof 192 circ 2c6 tilde 2dc thetasym 3d1 upsih 3d2 piv 3d6 ensp 2002 emsp 2003 thinsp 2009 ' +
	'hairsp 200a ZeroWidthSpace 200b zwnj 200c zwj 200d lrm 200e rlm 200f hyphen 2010 dash 2010 ndash 2013 mdash 2014 ' +
	'horbar 2015 lsquo 2018 rsquo 2019 rsquor 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 ' +
	'bull 2022 bullet 2022 hellip 2026 mldr 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e ' +
	'frasl 2044 NoBreak 2060 euro 20ac image 2111 weierp 2118 real 211c trade 2122 TRADE 2122 alefsym 2135 frac13 2153 ' +
	'frac23 2154 larr 2190 leftarrow 2190 uarr 2191 rarr 2192 rightarrow 2192 RightArrow 2192 darr 2193 harr 2194 ' +
	'crarr 21b5 lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3 hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla ' +
	'2207 isin 2208 notin 2209 ni 220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang ' +
	'2220 and 2227 or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261 le ' +
	'2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2308 ' +
	'rceil 2309 lfloor 230a rfloor 230b lang 27e8 rang 27e9 loz 25ca starf 2605 star 2606 spades 2660 clubs 2663 hearts ' +
	'2665 diams 2666 check 2713 checkmark 2713 cross 2717';

function characterTable(): ReadonlyMap<string, string> {
	const table = new Map<string, string>();
	latin1.split(' ').forEach((name, at) => table.set(name, String.fromCharCode(0xa0 + at)));
	greek.split(' ').forEach((name, at) => name !== '-' && table.set(name, String.fromCharCode(0x391 + at)));
	const pairs = others.split(' ');
	for (let at = 0; at + 1 < pairs.length; at += 2) {
		table.set(pairs[at] ?? '', String.fromCharCode(parseInt(pairs[at + 1] ?? '', 16)));
	}
	return table;
}

const characters = characterTable();
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][\da-zA-Z]{1,31}));/g;

function characterOf(code: number): string {
	const sound = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return sound ? String.fromCodePoint(code) : '\ufffd';
}

/** `text` with its character references decoded (CommonMark 0.31, 2.5); unknown names stay as written. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(reference, (written: string, decimal?: string, hex?: string, name?: string) => {
		if (decimal !== undefined) return characterOf(parseInt(decimal, 10));
		if (hex !== undefined) return characterOf(parseInt(hex, 16));
		return characters.get(name ?? '') ?? written;
	});
}

/** `text` with backslash escapes and character references resolved, as a link's target or title is read. */
export function decodeEscapes(text: string): string {
	return decodeEntities(
		text.replace(/\\([!-/:-@[-`{-~])|&/g, (written: string, escaped?: string) =>
			escaped === '&' ? '&amp;' : (escaped ?? written),
		),
	);
}
