/** Whether the details can be written in, and what the map is asked for meanwhile. */
export class EditMode {
	#on = $state.raw(false);
	/** Set while the browser takes its picture for paper, which holds no editors. */
	printing = $state.raw(false);
	#beginsAt: string | null = null;
	#drawingFrom = $state.raw<string | null>(null);
	#pointer = $state.raw<{ readonly x: number; readonly y: number } | null>(null);

	get on(): boolean {
		return this.#on;
	}
	/** Whether the details stand there to be read: beside the editors, too, while they are printed. */
	get reads(): boolean {
		return !this.#on || this.printing;
	}
	/** The role a move is being drawn from; null while none is. */
	get drawingFrom(): string | null {
		return this.#drawingFrom;
	}
	/** Where the line being drawn ends, in map units; null while a target is chosen without a pointer. */
	get pointer(): { readonly x: number; readonly y: number } | null {
		return this.#pointer;
	}

	toggle(): void {
		this.#on = !this.#on;
	}

	/** Switches it on for `id`, a role or move that was just made: its first field is to be written in. */
	beginAt(id: string): void {
		this.#on = true;
		this.#beginsAt = id;
	}

	/** Whether `id` was just made and nobody has gone to its first field yet. */
	takeBeginning(id: string): boolean {
		const isIt = this.#beginsAt === id;
		if (isIt) this.#beginsAt = null;
		return isIt;
	}

	/** Starts a move from `role`: the next role that is chosen is where it leads. */
	drawFrom(role: string): void {
		this.#drawingFrom = role;
		this.#pointer = null;
	}

	drawTo(pointer: { readonly x: number; readonly y: number }): void {
		if (this.#drawingFrom !== null) this.#pointer = pointer;
	}

	/** Ends the drawing and returns where it started; null where nothing was being drawn. */
	endDrawing(): string | null {
		const from = this.#drawingFrom;
		this.#drawingFrom = null;
		this.#pointer = null;
		return from;
	}
}
