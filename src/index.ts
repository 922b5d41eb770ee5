import { main } from './main.ts';
import { keepMemorySmall } from './memory.ts';

keepMemorySmall();
process.exitCode = await main(process.env);
