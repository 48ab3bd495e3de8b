package dev.silang.eval.outside;

import dev.silang.value.Value;

/** What the maker of a phrase says that it means. */
sealed interface Expected permits Amount, Moment {
    boolean isMetBy(Value value);
}
