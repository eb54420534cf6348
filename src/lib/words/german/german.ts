import type { Language } from '../language.ts';
import { detailWords } from './details.ts';
import { comparingWords } from './comparing.ts';
import { commandWords } from './commands.ts';
import { compareWords } from './compare.ts';
import { editWords } from './edit.ts';
import { editingWords } from './editing.ts';
import { orgChartWords } from './org-chart.ts';
import { organizationWords } from './organization.ts';
import { pictureWords } from './pictures.ts';
import { readinessWords } from './readiness.ts';
import { requirementWords } from './requirements.ts';
import { roomWords } from './room.ts';
import { routesWords } from './routes.ts';
import { savedViewWords } from './saved-views.ts';
import { benchWords } from './bench.ts';
import { savingWords } from './saving.ts';
import { exportWords } from './export.ts';
import { historyWords } from './history.ts';
import { importWords } from './imports.ts';
import { keepingWords } from './keeping.ts';
import { drawingWords as drawing } from './drawing.ts';
import { introWords } from './intro.ts';
import { issueWords } from './issues.ts';
import { largeMapWords } from './large-map.ts';
import { mapWords } from './map.ts';
import { outlineWords } from './outline.ts';
import { searchWords } from './search.ts';
import { scenarioWords } from './scenarios.ts';
import { settingsWords } from './settings.ts';
import { shareWords } from './share.ts';
import { storiesWords } from './stories.ts';
import { shownFigureWords } from './shown-figures.ts';
import { sideBySideWords } from './side-by-side.ts';
import { skillsWords } from './skills.ts';
import { shellWords } from './shell.ts';
import { titleLinkWords } from './title-links.ts';
import { successionWords } from './succession.ts';
import { talentReviewWords } from './talent-review.ts';
import { successionFiguresWords } from './succession-figures.ts';
import { talentWords } from './talent.ts';
import { workspaceWords } from './workspace.ts';

/** German. A string that English has and this has not is a type error here. */
export const german = {
	words: {
		shell: shellWords,
		intro: introWords,
		map: mapWords,
		search: searchWords,
		edit: editWords,
		history: historyWords,
	},
	late: {
		compare: compareWords,
		room: roomWords,
		routes: routesWords,
		settings: settingsWords,
		share: shareWords,
		export: exportWords,
		skills: skillsWords,
		stories: storiesWords,
		workspace: workspaceWords,
		comparing: comparingWords,
		details: detailWords,
		editing: editingWords,
		keeping: keepingWords,
		imports: importWords,
		organization: organizationWords,
		orgChart: orgChartWords,
		shownFigures: shownFigureWords,
		sideBySide: sideBySideWords,
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
		commands: commandWords,
	},
	drawing,
	issues: issueWords,
} satisfies Language;
