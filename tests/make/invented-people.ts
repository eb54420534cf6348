/** Given and family names that go together; every combination is invented. */
const pools: readonly (readonly [given: string, family: string])[] = [
	['Adaeze Chidi Ifeoma Emeka Ngozi Tunde Folake', 'Okonkwo Adeyemi Balogun Eze Nwosu Afolabi'],
	['Wanjiru Kamau Achieng Otieno Njeri Mwangi', 'Kariuki Odhiambo Wambui Kiprop Mutua Njoroge'],
	['Ananya Rohan Priya Vikram Meera Arjun Kavya', 'Iyer Deshpande Nair Banerjee Reddy Kulkarni'],
	['Beatriz Tiago Inês Duarte Leonor Rui', 'Carvalho Teixeira Antunes Moreira Pacheco Faria'],
	['Camila Mateus Larissa Thiago Renata Caio', 'Nogueira Barbosa Sampaio Azevedo Peixoto Lacerda'],
	['Femke Daan Sanne Joris Marijke Bram', 'de Vries Hoekstra van Dijk Mulder Bakker Visser'],
	['Ingrid Lars Solveig Anders Astrid Mikkel', 'Lindqvist Halvorsen Nygaard Dahl Ekström Bergstrand'],
	['Yuki Kenji Haruka Daichi Aiko Sora', 'Tanabe Morimoto Shimada Kuroda Nishio Okabe'],
	['Mei Jun Xiulan Wei Lihua Bo', 'Zhao Lin Guo Tang Shen Xu'],
	['Layla Omar Yasmin Karim Nadia Samir', 'Haddad Benali Mansour Khoury Farouk Saleh'],
	['Maëlle Antoine Élodie Bastien Manon Théo', 'Girard Lemoine Rousselle Fontaine Chevalier Perrin'],
	['Sofía Andrés Valentina Joaquín Lucía Emilio', 'Ibarra Salcedo Quintero Aguirre Montoya Rivas'],
	['Hannah Ethan Grace Marcus Chloe Dylan', 'Whitfield Tremblay MacLeod Sinclair Osborne Gagnon'],
	['Zofia Jakub Agnieszka Marek Katarzyna Piotr', 'Kaczmarek Kowal Wójcik Mazur Sikora Baran'],
	['Linh Minh Thảo Quân Hương Đức', 'Nguyễn Phạm Đặng Bùi Vũ Hồ'],
	['Ji-woo Min-jun Seo-yeon Hyun-woo Eun-ji Tae-yang', 'Kang Yoon Han Baek Noh Seo'],
];

/** Names without end or repetition, drawn by `random` (0 to 1). */
export function* inventedNames(random: () => number): Generator<string, never> {
	const taken = new Set<string>();
	for (let turn = 0; ; turn++) {
		const [given, family] = pools[Math.floor(random() * pools.length)] ?? ['', ''];
		const [first, last] = [pick(given.split(' '), random), pick(families(family), random)];
		// A large company has namesakes; they are told apart by a middle letter.
		const middle = turn < 400 ? '' : ` ${String.fromCodePoint(65 + Math.floor(random() * 26))}.`;
		const name = `${first}${middle} ${last}`;
		if (taken.has(name) && turn < 100_000) continue;
		taken.add(name);
		yield name;
	}
}

/** "de Vries" and "van Dijk" are one name each. */
function families(text: string): readonly string[] {
	return text.split(/(?<!\b(?:de|van)) /);
}

export function pick<T>(list: readonly [T, ...T[]] | readonly T[], random: () => number): T {
	const one = list[Math.floor(random() * list.length)];
	if (one === undefined) throw new Error('Nothing to pick from.');
	return one;
}
