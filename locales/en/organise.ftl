# The administration area.

organise-areas = Areas of the administration
organise-area-consultations = Consultations
organise-area-register = Register
organise-area-mailbox = Mailbox
organise-area-account = Account
organise-tabs = Pages of the round { $round }
organise-tab-overview = Overview
organise-tab-questionnaire = Questionnaire
organise-tab-invitations = Invitations
organise-tab-responses = Responses
organise-tab-results = Results
organise-tab-settings = Settings
