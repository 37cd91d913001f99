select entry_wall('goals', 'named_on');
