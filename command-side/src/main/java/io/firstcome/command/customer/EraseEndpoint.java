package io.firstcome.command.customer;

import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.ContactBook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erasing a customer's name and phone number. History stays as it is: it never held them. */
@Tag(name = "Customers")
@RestController
final class EraseEndpoint {

    private final ContactBook contacts;

    EraseEndpoint(ContactBook contacts) {
        this.contacts = contacts;
    }

    @Operation(
            summary = "Erase what is known of a customer",
            description = "In every salon of the account. Answers the same whether anything was known or not.")
    @DeleteMapping("/api/v1/customers/{customerRef}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String customerRef, Actor actor) {
        contacts.erase(customerRef, actor);
    }
}
