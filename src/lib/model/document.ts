import * as v from 'valibot';
import { dimensionSchema, frameworkSchema, levelSchema, trackSchema } from './framework.ts';
import type { Dimension, Framework, Level, Track } from './framework.ts';
import { idSchema } from './id.ts';
import { considerationSchema, matrixSchema, type Consideration, type Matrix } from './matrix.ts';
import {
	assignmentSchema,
	lineSchema,
	orgSchema,
	personSchema,
	positionSchema,
	unitSchema,
	type Assignment,
	type Line,
	type Org,
	type Person,
	type Position,
	type Unit,
} from './organization.ts';
import { pageSchema, type Page } from './page.ts';
import { roleSchema, type Role } from './role.ts';
import { roleLinkSchema, type RoleLink } from './role-link.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';
import {
	scaleSchema,
	skillCategorySchema,
	skillSchema,
	type Scale,
	type Skill,
	type SkillCategory,
} from './skill.ts';
import {
	criterionSchema,
	decisionSchema,
	followUpSchema,
	namedViewSchema,
	noteSchema,
	storySchema,
	voteSchema,
	type Criterion,
	type Decision,
	type FollowUp,
	type NamedView,
	type Note,
	type Story,
	type Vote,
} from './workshop.ts';
import { acceleratorSchema, transitionSchema, type Accelerator, type Transition } from './transition.ts';

/** One flat document: top-level collections of records, each naming the framework or organization it belongs to. */
export const documentSchema = v.object({
	format: v.literal('rolemap'),
	version: v.number(),
	id: idSchema,
	title: v.string(),
	frameworks: v.array(frameworkSchema),
	tracks: v.array(trackSchema),
	levels: v.array(levelSchema),
	roles: v.array(roleSchema),
	transitions: v.array(transitionSchema),
	roleLinks: v.array(roleLinkSchema),
	skills: v.array(skillSchema),
	skillCategories: v.array(skillCategorySchema),
	scales: v.array(scaleSchema),
	dimensions: v.array(dimensionSchema),
	matrices: v.array(matrixSchema),
	accelerators: v.array(acceleratorSchema),
	considerations: v.array(considerationSchema),
	pages: v.array(pageSchema),
	orgs: v.array(orgSchema),
	units: v.array(unitSchema),
	positions: v.array(positionSchema),
	people: v.array(personSchema),
	assignments: v.array(assignmentSchema),
	lines: v.array(lineSchema),
	scenarios: v.array(scenarioSchema),
	stories: v.array(storySchema),
	views: v.array(namedViewSchema),
	notes: v.array(noteSchema),
	votes: v.array(voteSchema),
	criteria: v.array(criterionSchema),
	decisions: v.array(decisionSchema),
	actions: v.array(followUpSchema),
});

export interface RolemapDocument {
	readonly format: 'rolemap';
	readonly version: number;
	readonly id: string;
	readonly title: string;
	readonly frameworks: readonly Framework[];
	readonly tracks: readonly Track[];
	readonly levels: readonly Level[];
	readonly roles: readonly Role[];
	readonly transitions: readonly Transition[];
	readonly roleLinks: readonly RoleLink[];
	readonly skills: readonly Skill[];
	readonly skillCategories: readonly SkillCategory[];
	readonly scales: readonly Scale[];
	readonly dimensions: readonly Dimension[];
	readonly matrices: readonly Matrix[];
	readonly accelerators: readonly Accelerator[];
	readonly considerations: readonly Consideration[];
	readonly pages: readonly Page[];
	readonly orgs: readonly Org[];
	readonly units: readonly Unit[];
	readonly positions: readonly Position[];
	readonly people: readonly Person[];
	readonly assignments: readonly Assignment[];
	readonly lines: readonly Line[];
	readonly scenarios: readonly Scenario[];
	readonly stories: readonly Story[];
	readonly views: readonly NamedView[];
	readonly notes: readonly Note[];
	readonly votes: readonly Vote[];
	readonly criteria: readonly Criterion[];
	readonly decisions: readonly Decision[];
	readonly actions: readonly FollowUp[];
}
