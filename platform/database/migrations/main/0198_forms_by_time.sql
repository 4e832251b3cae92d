-- Each form that is kept forgets those older than a day: found by their time, however many were sent since.
CREATE INDEX forms_done_by_time ON forms_done (done_at);
