// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace penstock {

/// For screens, in the system's locale: 2,000,000
QString formatCount(quint64 count);

/// 1.4 k, 217 k, 2.1 M: three digits that matter. `isScale`: 1.25 k, so that half of 2.5 k is half of it.
QString formatCompact(double value, bool isScale = false);

/// 12.3 MiB
QString formatBytes(qint64 bytes);

/// 38 ms, 4.2 s, 2 min 05 s, 1 h 12 min
QString formatElapsed(qint64 milliseconds);
/// The same of how long answers take: 0.4 ms is not nothing.
QString formatLatency(double milliseconds);

/// 14:57 of today, else 2026-11-29 14:57: written as results and messages have times, whatever the locale; in local
/// time.
QString formatMoment(const QDateTime &time, const QDateTime &now);

/// A label as it is read: without the sign of its letter, and without the letter that is in brackets behind words of
/// other scripts. "&Copy…", "コピー(&C)…": Copy…, コピー…; "&&" is a plain one.
QString plainLabel(const QString &label);

/// For a label that breaks its lines: names of zones and addresses stay whole, which would be broken behind a slash.
QString unbrokenAtSlashes(QString text);

/// The same for a command of penstock-cli with its words, which would be broken behind a hyphen. Not for a text that
/// can be copied: what is put between would come along.
QString unbrokenCommands(QString text);

} // namespace penstock
