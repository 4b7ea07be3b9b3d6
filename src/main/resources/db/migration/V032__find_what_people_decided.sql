-- Whoever looks at every act of some kinds reads them from the latest on.
create index event_of_a_kind on event (kind, id);
