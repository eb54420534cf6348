import { slug } from '#lib/model/slug.ts';
import type { Track } from '#lib/model/framework.ts';
import { trackKind } from '#lib/model/track-kind.ts';
import { nameKey } from '#lib/model/role-names.ts';

function trackKey(name: string): string {
	const key = nameKey(name).replace(/ (?:track|path|ladder|lane|role|level)$/, '');
	return key === 'ic' ? 'individual contributor' : key;
}

const known: ReadonlyMap<string, string> = new Map([
	['ic', 'Individual contributor'],
	['management', 'Management'],
	['executive', 'Executive'],
]);

/** The tracks of a framework by any spelling of their names, in the order they were met. */
export class TrackBook {
	readonly tracks: Track[] = [];
	readonly #byKey = new Map<string, Track>();

	constructor(readonly frameworkId: string) {}

	/** A track as `rolemap.json` declares it. */
	declare(id: string, name: string, kind?: string): Track {
		return this.#byKey.get(trackKey(id)) ?? this.#add(id, name, trackKind(name, kind));
	}

	find(name: string): Track | undefined {
		return this.#byKey.get(trackKey(name));
	}

	findOrMake(name: string): Track {
		const found = this.find(name);
		if (found) {
			if (found.name !== name && !found.aliases.includes(name) && found.id !== name) found.aliases.push(name);
			return found;
		}
		const taken = new Set(this.tracks.map((track) => track.id));
		const wanted = slug(name) || name;
		let id = wanted;
		for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
		const shown =
			name === name.toLowerCase() ? (known.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1)) : name;
		return this.#add(id, shown, trackKind(name));
	}

	/** Lanes from the most junior to the most senior, where `rolemap.json` gives no order of its own. */
	order(height: (trackId: string) => number): void {
		this.tracks.sort((one, other) => height(one.id) - height(other.id));
		for (const [order, track] of this.tracks.entries()) this.tracks[order] = { ...track, order };
	}

	#add(id: string, name: string, kind: Track['kind']): Track {
		const track: Track = {
			id,
			frameworkId: this.frameworkId,
			name,
			aliases: [],
			kind,
			order: this.tracks.length,
		};
		this.tracks.push(track);
		for (const key of [trackKey(id), trackKey(name)]) if (!this.#byKey.has(key)) this.#byKey.set(key, track);
		return track;
	}
}
