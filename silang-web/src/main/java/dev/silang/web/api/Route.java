package dev.silang.web.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** Something a program can ask for: the same method and path stand in openapi.yaml. */
public record Route(HandlerType method, String path, Handler handler) {}
