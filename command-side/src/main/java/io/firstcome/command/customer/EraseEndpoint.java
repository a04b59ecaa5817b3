package io.firstcome.command.customer;

import io.firstcome.api.customer.CustomerId;
import io.firstcome.api.customer.EraseCustomer;
import io.firstcome.command.dispatch.CommandDispatch;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.ContactBook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Erasing a customer's name and phone number. History stays as it is: it never held them. It notes that they are gone, so
 * that every screen follows at once. First they are blanked, then that is noted, then the entry goes: whoever is
 * interrupted finds the entry again and does the rest.
 */
@Tag(name = "Customers")
@RestController
final class EraseEndpoint {

    private final ContactBook contacts;
    private final CommandDispatch dispatch;

    EraseEndpoint(ContactBook contacts, CommandDispatch dispatch) {
        this.contacts = contacts;
        this.dispatch = dispatch;
    }

    @Operation(
            summary = "Erase what is known of a customer",
            description = "In every salon of the account. It is 204 whether anything was known or not. What staff see"
                    + " follows within the time any change takes.")
    @ApiResponse(
            responseCode = "204",
            headers =
                    @Header(
                            name = Recorded.POSITION_HEADER,
                            description = "Where something was known: send it as X-Min-Position to read without it.",
                            schema = @Schema(type = "string", pattern = "[0-9]+")))
    @DeleteMapping("/api/v1/customers/{customerRef}")
    ResponseEntity<Void> erase(@PathVariable String customerRef, Actor actor, Caller caller) {
        ResponseEntity.HeadersBuilder<?> answer = ResponseEntity.noContent();
        for (String salonId : contacts.blank(customerRef, actor)) {
            Recorded erased =
                    dispatch.send(EraseCustomer.of(new CustomerId(salonId, customerRef)), caller.about(salonId));
            contacts.forget(salonId, customerRef);
            answer.headers(headers -> headers.set(Recorded.POSITION_HEADER, erased.position()));
        }
        return answer.build();
    }
}
