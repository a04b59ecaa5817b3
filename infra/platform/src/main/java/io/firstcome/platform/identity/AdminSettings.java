package io.firstcome.platform.identity;

import static io.firstcome.platform.identity.PasswordRule.LONGEST;
import static io.firstcome.platform.identity.PasswordRule.SHORTEST;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The first account of a product without demo accounts.
 *
 * @param password with which {@code admin} may sign in, 12 to 200 characters; only looked at while there is no account of
 *     that name. Empty makes none
 */
@Validated
@ConfigurationProperties("firstcome.admin")
public record AdminSettings(
        @DefaultValue("")
        @Pattern(
                regexp = "|.{" + SHORTEST + "," + LONGEST + "}",
                message = "must have " + SHORTEST + " to " + LONGEST + " characters")
        String password) {

    @Override
    public String toString() {
        return "AdminSettings[]";
    }
}
