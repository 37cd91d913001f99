select entry_wall('warnings', 'known_on');
