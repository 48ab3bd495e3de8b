/** The desk served: pages for people, an API for programs, over one port. */
@NullMarked
package dev.silang.web;

import org.jspecify.annotations.NullMarked;
