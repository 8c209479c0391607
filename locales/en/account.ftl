# Logging in, and the account.

account-log-in-title = Log in
account-log-in-for-whom = For staff of the administration only. Taking part in a consultation needs no account.
account-log-in = Log in
account-email = Email address
account-password = Password
account-email-missing = Enter your email address.
account-password-missing = Enter your password.
account-wrong-log-in = Check email address and password. No account has both.
account-throttled = Logging in has failed too often. Try again after { $time }.
account-forgotten = Forgotten your password? Ask your system administrators.
account-logged-out = You are logged out
account-logged-out-more = Nobody can work with your account on this device any more.
account-session-over = You were not logged in any more
account-session-over-more = Log in. What you entered is still there. Only a file would have to be chosen again.
account-resend-title = You are logged in again
account-resend-more = What you entered has not been saved yet. Send it now.
account-resend = Send my input
account-resend-not = Discard my input

account-title = Your account
account-name = Name
account-session = Session
account-session-hours = You stay logged in for { $hours } hours. Then you log in again.
account-tokens = Access for programs
account-tokens-more = With an access token, a program can fetch results and manage rounds in your name.
account-tokens-manage = Manage access tokens
