package io.firstcome.seeded.api.impure;

import org.springframework.stereotype.Component;

/** A message that Spring manages. */
@Component
public record MessageThatIsASpringBean() {}
