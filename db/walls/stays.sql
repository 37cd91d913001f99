select entry_wall('stays', 'known_on');
