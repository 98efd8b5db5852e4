// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QByteArray>
#include <QString>

namespace penstock::terminal {

/// Results go to stdout, everything else to stderr.
void print(const QString &text);
void print(const QByteArray &bytes);
void report(const QString &text);

/// The message, then what is known behind it, indented.
void report(const Error &error);

bool stderrIsTerminal();

/// A line on stderr that replaces itself; nothing when stderr is no terminal. An empty text removes it.
void showProgress(const QString &text);

/// One line from stdin without its line end, unechoed when stdin is a terminal.
QString readSecret(const QString &prompt);

} // namespace penstock::terminal
