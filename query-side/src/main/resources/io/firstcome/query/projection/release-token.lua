-- Gives up a claim: 1 given up, 0 it was not ours.
-- KEYS token; ARGV owner
if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'owner', '', 'until', 0)
return 1
