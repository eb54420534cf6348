import type { Request } from './protocol.ts';
import { TaskRunner } from './task-runner.ts';

const runner = new TaskRunner((reply) => self.postMessage(reply));
self.onmessage = (event: MessageEvent<Request>) => void runner.perform(event.data);
