-- One field of one hash, and whether the models are complete. KEYS models hash; ARGV field
return {redis.call('HGET', KEYS[1], 'status'), redis.call('HGET', KEYS[2], ARGV[1])}
