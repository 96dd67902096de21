package org.fabula.web.page;

/** A page that only says something. */
record MessagePage(Visit visit, Message message) {}
