select entry_wall('conversations', 'held_on');
