export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const office = 'http://schemas.openxmlformats.org';
export const drawingNamespace = `xmlns:a="${office}/drawingml/2006/main"`;
/** What parts of a presentation declare. */
export const partNamespaces = `${drawingNamespace} xmlns:r="${office}/officeDocument/2006/relationships" xmlns:p="${office}/presentationml/2006/main"`;
export const relationshipKind = `${office}/officeDocument/2006/relationships`;
export const packageNamespace = `${office}/package/2006`;

/** The root of a tree of shapes, which has the number 1. */
export function shapeTree(shapes: string): string {
	return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}
