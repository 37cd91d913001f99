select entry_wall('guardian_consents', 'said_on');
