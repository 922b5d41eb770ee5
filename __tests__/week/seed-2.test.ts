import { testRoughWeek } from './rough-week.ts';

testRoughWeek(2);
