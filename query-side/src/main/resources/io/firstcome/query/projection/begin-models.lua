-- Begins new models, once all old ones are gone: 1 begun, 0 another node is at it.
-- KEYS models builder; ARGV epoch owner target
if redis.call('GET', KEYS[2]) ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'status', 'REBUILDING', 'next', 0, 'target', ARGV[3])
redis.call('PUBLISH', 'models:news', 'rebuilding')
return 1
