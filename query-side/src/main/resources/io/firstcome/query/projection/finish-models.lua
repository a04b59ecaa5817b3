-- Hands complete models over to the processor: 1 done, -1 they were lost.
-- KEYS models builder {token of each segment}; ARGV epoch owner next shape
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] or redis.call('GET', KEYS[2]) ~= ARGV[2] then return -1 end
for i = 3, #KEYS do
  redis.call('HSET', KEYS[i], 'next', ARGV[3], 'owner', '', 'until', 0)
end
redis.call('HSET', KEYS[1], 'status', 'READY', 'next', ARGV[3], 'segments', #KEYS - 2, 'shape', ARGV[4])
redis.call('DEL', KEYS[2])
redis.call('PUBLISH', 'models:news', 'ready')
return 1
