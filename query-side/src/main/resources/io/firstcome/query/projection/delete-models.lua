-- Deletes some keys of old models, and keeps the right to make new ones: 1 done, -1 it was lost.
-- KEYS builder {key}; ARGV owner lease-millis
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return -1 end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('UNLINK', unpack(KEYS, 2))
return 1
