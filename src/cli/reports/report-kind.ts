import type * as v from 'valibot';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import type { FlagKinds, Given } from '../read-flags.ts';

/** What an analysis found: plain data in the form the schema promises, and the same in words for a terminal. */
export interface Report<Answer> {
	readonly answer: Answer;
	readonly text: string;
}

/** One analysis of `rolemap report`: a file in this folder and a line in `catalog.ts`. */
export interface ReportKind<Shape extends v.GenericSchema = v.GenericSchema> {
	/** What must have been read for it to be asked; a ladder unless said otherwise. */
	readonly about?: 'ladder' | 'organization';
	/** Whether it is asked of talent data, which is read for it from the file that `--talent` names. */
	readonly readsTalent?: boolean;
	/** Its own flags; `--json` is everybody's. */
	readonly flags: FlagKinds;
	/** What `--json` prints, from `analysis/answer-shapes.ts`. */
	readonly shape: Shape;
	/** The report, or a sentence that says what is wrong with the flags given. */
	readonly run: (
		document: ProjectedDocument,
		given: Given,
		talent: ProjectedTalent,
	) => Report<v.InferOutput<Shape>> | string;
}

/** Types a report by its shape. */
export function reportKind<Shape extends v.GenericSchema>(kind: ReportKind<Shape>): ReportKind<Shape> {
	return kind;
}
