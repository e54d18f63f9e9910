import type { SpeakerCase } from './speakers-in.ts';

export const en: readonly SpeakerCase[] = [
  // employer before the title
  ['Acme announces its plans today.\n\n“We will open ten shops next year,” said Acme co-founder Jane Doe.', 'Jane Doe | co-founder | Acme'],
  ['Acme announces its plans today.\n\n“We will open ten shops next year,” said Acme\'s CEO, Jane Doe.', 'Jane Doe | CEO | Acme'],
  ['Acme announces its plans today.\n\n“We will open ten shops next year,” said Acme’s chief executive Jane Doe.', 'Jane Doe | chief executive | Acme'],
  ['Acme announces its plans today.\n\nAcme director Jane Doe said: “We will open ten shops next year.”', 'Jane Doe | director | Acme'],
  ['Greenfield Trust chair Jane Doe said: “We will open ten shops next year.”', 'Jane Doe | chair | Greenfield Trust'],
  ['Acme announces its plans today.\n\n“We will open ten shops next year,” said Acme founder and CEO Jane Doe.', 'Jane Doe | founder and CEO | Acme'],
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
  ['“This is an important step for all of us,” says Jane Doe. Doe is the director of Northwind.', 'Jane Doe | director | Northwind'],
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
  ['“This is an important step for all of us,” said Jane Doe.\n\nPress contact:\nJane Doe, spokesperson, Northwind Trust\njane@northwind.example', 'Jane Doe | spokesperson | Northwind Trust'],
  // appointments
  ['Northwind appoints Jane Doe as chief executive. “This is an important step for all of us,” Doe said.', 'Jane Doe | chief executive |'],
  ['The board named Jane Doe to the post of director. “This is an important step for all of us,” Doe said.', 'Jane Doe | director |'],
  ['Tom Hall replaces Jane Doe as chief executive. “This is an important step for all of us,” Doe said.', 'Jane Doe |  |'],
  // surname or pronoun with a title in a later sentence
  ['“This is an important step for all of us,” says Jane Doe. She is head of policy at Northwind.', 'Jane Doe | head of policy | Northwind'],
  ['Jane Doe met Tom Hall. He is a farmer. “This is an important step for all of us,” says Jane Doe.', 'Jane Doe |  |'],
  // relative clauses
  ['“This is an important step for all of us,” says Jane Doe, who is director of Northwind.', 'Jane Doe | director | Northwind'],
  // speaker blocks of several lines
  ['“We will keep working on this together with every town in the region.”\n— Jane Doe, Northwind', 'Jane Doe |  | Northwind'],
  ['> “We will keep working on this together with every town in the region.”\n> Jane Doe, Northwind', 'Jane Doe |  | Northwind'],
  ['“We will keep working on this together with every town in the region.” - Jane Doe, CEO of Northwind', 'Jane Doe | CEO | Northwind'],
  ['“We will keep working on this together with every town in the region.” | Jane Doe, CEO of Northwind', 'Jane Doe | CEO | Northwind'],
  ['Jane Doe, Chief Executive of Northwind:\n\n“We will keep working on this together with every town in the region.”', 'Jane Doe | Chief Executive | Northwind'],
  ['Jane Doe (Chief Executive, Northwind): “We will keep working on this together with every town in the region.”', 'Jane Doe | Chief Executive | Northwind'],
  // modifiers of titles
  ['“This is an important step for all of us,” said Jane Doe, the newly elected chair of Northwind.', 'Jane Doe | newly elected chair | Northwind'],
  ['“This is an important step for all of us,” said Jane Doe, the group’s chief executive.', 'Jane Doe | chief executive |'],
  ['“This is an important step for all of us,” said former director Jane Doe.', 'Jane Doe | former director |'],
  ['“This is an important step for all of us,” said Jane Doe, interim executive director at Northwind.', 'Jane Doe | interim executive director | Northwind'],
  ['“This is an important step for all of us,” said Dr. Jane Doe, M.D., medical director of Northwind Hospital.', 'Jane Doe | medical director | Northwind Hospital'],
  ['“This is an important step for all of us,” said Jane Doe, Chief Medical Officer and co-lead of the study at Northwind Hospital.', 'Jane Doe | Chief Medical Officer and co-lead of the study | Northwind Hospital'],
  // organisations with inner small words and commas
  ['“This is an important step for all of us,” said Jane Doe, director of the Institute of Food, Nutrition and Health.', 'Jane Doe | director | Institute of Food, Nutrition and Health'],
  // employer prefix of several words
  ['Harbour Rebels is a movement. Harbour Rebels wants change.\n\n“The world is watching us all,” said Harbour Rebels Sydney spokesperson Larissa Stone.', 'Larissa Stone | spokesperson | Harbour Rebels Sydney'],
  ['“The world is watching us all,” said Northwind Trust chief executive Jane Doe.', 'Jane Doe | chief executive | Northwind Trust'],
  ['“The world is watching us all,” said British director Jane Doe.', 'Jane Doe | British director |'],
  ['“The world is watching us all,” said London mayor Jane Doe.', 'Jane Doe | London mayor |'],
  // own organisation
  ['Press release by Northwind Trust\n\nNorthwind Trust starts a campaign today. “This is an important step for all of us,” says our CEO Jane Doe.\n\nAbout Northwind Trust\nNorthwind Trust is a charity that teaches sailing.', 'Jane Doe | CEO | Northwind Trust'],
];
