/** What a cross-check finds: questions, positions, findings and the claims behind them. */
@NullMarked
package dev.silang.check;

import org.jspecify.annotations.NullMarked;
