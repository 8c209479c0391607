problem-home = Go to the start page
problem-not-found = This page does not exist
problem-not-found-way-on = Please check the address. A character may have been lost when it was copied.
problem-unexpected = Something went wrong
problem-unexpected-way-on = It is not your fault. What you saved is still there. Please try again in a few minutes.
