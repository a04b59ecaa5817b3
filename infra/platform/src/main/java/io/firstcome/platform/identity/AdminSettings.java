package io.firstcome.platform.identity;

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
        @DefaultValue("") @Pattern(regexp = "|.{12,200}", message = "must have 12 to 200 characters")
        String password) {

    @Override
    public String toString() {
        return "AdminSettings[]";
    }
}
