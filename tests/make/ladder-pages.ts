/** Two small pages that say something of every kind, and lead to each other and to a role without a page. */
export const ladderPages: Readonly<Record<string, string>> = {
	'engineer.md': `---
label: Eng
track: Individual contributor
level: 1
---

# Software Engineer

You answer the question: **"Does it work?"**

## Core Responsibilities

### Building
- Write code that others can read
- Review the code of others (2-4 hrs/week)

## Compensation

Paid well.

## Comparison: Engineer vs Senior

| Dimension | Software Engineer | Senior Engineer |
|---|---|---|
| **Team size** | None | 3-5 engineers |

## Transition to Senior Engineer

### Timeline
Typically 2-4 years.

### Key Shifts Required

| From (Engineer) | To (Senior) |
|---|---|
| Own tasks | Own problems |

### Common Pitfalls to Avoid
- Waiting to be told
`,
	'senior.md': `---
label: Senior
track: Individual contributor
level: 2
---

# Senior Engineer

### Typical Scope
- **Team size**: 4-6 engineers

## Transition to Architect

### Timeline
About 5 years.
`,
};
