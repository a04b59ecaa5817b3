-- Says how far a rebuild is, and keeps the right to it: 1 done, -1 it was lost.
-- KEYS models builder; ARGV epoch owner lease-millis next target
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] or redis.call('GET', KEYS[2]) ~= ARGV[2] then return -1 end
redis.call('PEXPIRE', KEYS[2], ARGV[3])
redis.call('HSET', KEYS[1], 'next', ARGV[4], 'target', ARGV[5])
return 1
