-- +goose Up
-- What can be submitted, in the order in which it was seen: looking for it must
-- not go through all that is on its way, nor through a backlog.
CREATE INDEX packets_receive ON packets (link, direction, id)
    WHERE stage IN ('final', 'proven') AND overdue = 0 AND submitted = '' AND parked = 0 AND attempts = 0;
CREATE INDEX packets_return ON packets (link, direction, id)
    WHERE stage = 'delivered' AND submitted = '' AND parked = 0 AND attempts = 0;
CREATE INDEX packets_overdue ON packets (link, direction, id)
    WHERE overdue = 1 AND stage NOT IN ('acknowledged', 'timed_out');
CREATE INDEX packets_failed ON packets (link, direction, id)
    WHERE attempts > 0 AND stage NOT IN ('acknowledged', 'timed_out');
