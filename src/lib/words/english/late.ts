import type { CommandWords } from './command-words.ts';
import { commandWords, type CommandName } from './commands.ts';
import { comparingWords } from './comparing.ts';
import { compareWords } from './compare.ts';
import { benchWords } from './bench.ts';
import { detailWords } from './details.ts';
import { editingWords } from './editing.ts';
import { exportWords } from './export.ts';
import { importWords } from './imports.ts';
import { keepingWords } from './keeping.ts';
import { orgChartWords } from './org-chart.ts';
import { outlineWords } from './outline.ts';
import { organizationWords } from './organization.ts';
import { pictureWords } from './pictures.ts';
import { readinessWords } from './readiness.ts';
import { requirementWords } from './requirements.ts';
import { roomWords } from './room.ts';
import { routesWords } from './routes.ts';
import { largeMapWords } from './large-map.ts';
import { savedViewWords } from './saved-views.ts';
import { savingWords } from './saving.ts';
import { scenarioWords } from './scenarios.ts';
import { settingsWords } from './settings.ts';
import { shareWords } from './share.ts';
import { storiesWords } from './stories.ts';
import { shownFigureWords } from './shown-figures.ts';
import { sideBySideWords } from './side-by-side.ts';
import { skillsWords } from './skills.ts';
import { titleLinkWords } from './title-links.ts';
import { successionWords } from './succession.ts';
import { talentReviewWords } from './talent-review.ts';
import { successionFiguresWords } from './succession-figures.ts';
import { talentWords } from './talent.ts';
import { workspaceWords } from './workspace.ts';

/** The words of what is opened now and then: they come with the code that shows them, and the first load goes without. */
export const lateEnglish = {
	room: roomWords,
	routes: routesWords,
	settings: settingsWords,
	share: shareWords,
	shownFigures: shownFigureWords,
	sideBySide: sideBySideWords,
	skills: skillsWords,
	stories: storiesWords,
	compare: compareWords,
	workspace: workspaceWords,
	comparing: comparingWords,
	details: detailWords,
	editing: editingWords,
	keeping: keepingWords,
	imports: importWords,
	export: exportWords,
	organization: organizationWords,
	orgChart: orgChartWords,
	outline: outlineWords,
	pictures: pictureWords,
	readiness: readinessWords,
	requirements: requirementWords,
	savedViews: savedViewWords,
	bench: benchWords,
	saving: savingWords,
	scenarios: scenarioWords,
	titleLinks: titleLinkWords,
	succession: successionWords,
	successionFigures: successionFiguresWords,
	talent: talentWords,
	talentReview: talentReviewWords,
	largeMap: largeMapWords,
	commands: commandWords as Readonly<Record<CommandName, CommandWords>>,
};
