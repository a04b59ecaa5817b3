package io.firstcome.query.projection;

import io.firstcome.platform.redis.RedisScript;

/** The steps that Redis takes at once; each script says what it does in its first line. */
final class Scripts {

    static final RedisScript WRITE_DAY = beside("write-day.lua");
    static final RedisScript WRITE_SALON = beside("write-salon.lua");
    static final RedisScript ERASE_NAMES = beside("erase-names.lua");
    static final RedisScript PARK_DAY = beside("park-day.lua");
    static final RedisScript CLAIM_TOKEN = beside("claim-token.lua");
    static final RedisScript STORE_TOKEN = beside("store-token.lua");
    static final RedisScript COUNT_NODES = beside("count-nodes.lua");
    static final RedisScript RELEASE_TOKEN = beside("release-token.lua");
    static final RedisScript DELETE_MODELS = beside("delete-models.lua");
    static final RedisScript BEGIN_MODELS = beside("begin-models.lua");
    static final RedisScript ADVANCE_MODELS = beside("advance-models.lua");
    static final RedisScript FINISH_MODELS = beside("finish-models.lua");

    private Scripts() {}

    private static RedisScript beside(String name) {
        return RedisScript.beside(Scripts.class, name);
    }
}
