//! What is allowed and what follows: facts, member and time in, decision or refusal out.
