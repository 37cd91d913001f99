select entry_wall('people_around', 'known_on');
