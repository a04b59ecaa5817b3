-- Whoever wants to be forgotten is looked for in every salon: by the customer alone, with which the key does not begin.
create index contact_of_customer on contact (customer_ref);
