// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QString>

namespace penstock::terminal {

/// First thing in a program: a standard stream that is closed becomes one that fails, so that no other file takes its
/// number.
void guardStandardStreams();

/// Results go to stdout, everything else to stderr. Nothing steers the terminal: see visibleText(); results are written
/// as they are unless stdout is a terminal. What stdout did not take is told by outputStatus().
void print(const QString &text);
void print(const QByteArray &bytes);
void report(const QString &text);

/// The message, then what is known behind it, indented.
void report(const Error &error);

bool stderrIsTerminal();

/// A line on stderr that replaces itself; nothing when stderr is no terminal. An empty text removes it.
void showProgress(const QString &text);

/// Bytes of a result, which may stay in a buffer until outputStatus().
bool writeOutput(const char *data, qint64 size);

/// Whether all that was written to stdout so far has arrived: a full disk, a closed pipe, … are Kind File.
Status outputStatus();

/// One line from stdin without its line end, unechoed when stdin is a terminal. Kind BadInput beyond 64 KiB.
Result<QString> readSecret(const QString &prompt);

} // namespace penstock::terminal
