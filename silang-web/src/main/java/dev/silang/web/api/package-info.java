/** The API for programs, as openapi.yaml describes it. */
@NullMarked
package dev.silang.web.api;

import org.jspecify.annotations.NullMarked;
