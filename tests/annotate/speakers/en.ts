import type { SpeakerCase } from './speakers-in.ts';

export const en: readonly SpeakerCase[] = [
  // employer before the title
  ['Acme announces its plans today.\n\n“We will open ten shops next year,” said Acme\'s CEO, Jane Doe.', 'Jane Doe | CEO | Acme'],
  ['Acme announces its plans today.\n\n“We will open ten shops next year,” said Acme’s chief executive Jane Doe.', 'Jane Doe | chief executive | Acme'],
  ['Greenfield Trust chair Jane Doe said: “We will open ten shops next year.”', 'Jane Doe | chair | Greenfield Trust'],
  // titles with inner commas
  ['“The plan gives towns certainty,” said Aoife Byrne, Minister for Housing, Planning and Local Government.', 'Aoife Byrne | Minister for Housing, Planning and Local Government |'],
  ['“The plan gives towns certainty,” said the Minister for Housing, Planning and Local Government, Aoife Byrne.', 'Aoife Byrne | Minister for Housing, Planning and Local Government |'],
  ['“The plan gives customers certainty,” said Ann Lee, vice president, product, at Northwind.', 'Ann Lee | vice president, product | Northwind'],
  ['“The plan gives customers certainty,” said Ann Lee, senior manager, software engineering, Northwind Corporation.', 'Ann Lee | senior manager, software engineering | Northwind Corporation'],
  ['“The plan gives customers certainty,” said Ann Lee, director, public affairs and communications at Northwind.', 'Ann Lee | director, public affairs and communications | Northwind'],
  // Name, organisation (no title) as speaker line
  ['> We will keep working on this together with every town in the region.\n\n— Jane Doe, Northwind Trust', 'Jane Doe |  | Northwind Trust'],
  ['> We will keep working on this together with every town in the region.\n>\n> — Jane Doe, CEO, Northwind', 'Jane Doe | CEO | Northwind'],
  ['“We will keep working on this together with every town in the region.”\n\nJane Doe, Northwind Trust', 'Jane Doe |  | Northwind Trust'],
  ['“We will keep working on this together with every town in the region.”\n– Jane Doe, Director of Policy, Northwind Trust', 'Jane Doe | Director of Policy | Northwind Trust'],
  ['“We will keep working on this together with every town in the region.” – Jane Doe, Northwind Trust', 'Jane Doe |  | Northwind Trust'],
  // appositions
  ['The chief executive of Northwind, Jane Doe, said: “This is an important step for all of us.”', 'Jane Doe | chief executive | Northwind'],
  // elected
  ['Jane Doe was elected chair of Northwind. “This is an important step for all of us,” Doe said.', 'Jane Doe | chair | Northwind'],
  ['Jane Doe has been appointed as director of Northwind. “This is an important step for all of us,” Doe said.', 'Jane Doe | director | Northwind'],
  // members of parliament
  ['“The bill protects small towns,” said Sen. Tom Hall.', 'Tom Hall | Sen. |'],
  ['“The bill protects small towns,” said Rep. Ann Lee (D-Ohio).', 'Ann Lee | Rep. |'],
  ['“The bill protects small towns,” said U.S. Senator Tom Hall.', 'Tom Hall | U.S. Senator |'],
  ['Governor Tom Hall said, “The bill protects small towns.”', 'Tom Hall | Governor |'],
  // title in another sentence
  ['“This is an important step for all of us,” says Jane Doe, who leads Northwind.', 'Jane Doe |  |'],
  // title in brackets
  ['“This is an important step for all of us,” says Jane Doe (director of Northwind).', 'Jane Doe | director | Northwind'],
  // academics
  ['“This is an important step for all of us,” said Dr Jane Doe of the University of Adams.', 'Jane Doe |  | University of Adams'],
  ['“This is an important step for all of us,” said Jane Doe from Greenfield University.', 'Jane Doe |  | Greenfield University'],
  ['“This is an important step for all of us,” said Jane Doe, professor of chemistry at Greenfield University.', 'Jane Doe | professor of chemistry | Greenfield University'],
  ['“This is an important step for all of us,” said lead author Jane Doe, from Greenfield University’s School of Medicine.', 'Jane Doe | lead author | Greenfield University’s School of Medicine'],
  // prepositions of employers
  ['“This is an important step for all of us,” said Jane Doe, head of policy with Northwind.', 'Jane Doe | head of policy | Northwind'],
  ['“This is an important step for all of us,” said Jane Doe, on behalf of the Northwind Trust.', 'Jane Doe |  | Northwind Trust'],
  ['“This is an important step for all of us,” said Jane Doe, President & CEO of Northwind.', 'Jane Doe | President & CEO | Northwind'],
  ['“This is an important step for all of us,” said Jane Doe, Head of Communications, Northwind.', 'Jane Doe | Head of Communications | Northwind'],
  ['“This is an important step for all of us,” said Jane Doe, CEO at Northwind, a maker of sails.', 'Jane Doe | CEO | Northwind'],
  ['“This is an important step for all of us,” said Jane Doe, co-founder and chief technology officer of Northwind Inc.', 'Jane Doe | co-founder and chief technology officer | Northwind Inc.'],
  // two posts
  ['“This is an important step for all of us,” said Jane Doe, director of Northwind and chair of the Sail Alliance.', 'Jane Doe | director | Northwind'],
  // plural
  ['“This is an important step for all of us,” said founders Jane Doe and Tom Hall of Northwind.', '~Jane Doe and Tom Hall | founders | Northwind'],
  ['“This is an important step for all of us,” said Jane Doe and Tom Hall, co-founders of Northwind.', '~Jane Doe and Tom Hall | co-founders | Northwind'],
  // employer from first mention and contact block
  ['Jane Doe, spokeswoman for Northwind, welcomed the plan. The town voted last week.\n\n“This is an important step for all of us,” Doe said.', 'Jane Doe | spokeswoman | Northwind'],
];
