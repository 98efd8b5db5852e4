// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/queryfile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace penstock {

// All of these wait for the disk: they are for the thread pool.

/// A file as it was read, and what tells it from a later state.
struct LoadedQuery
{
    QueryFile file;
    QByteArray print;
};

/// Kinds File and BadInput; the name is in the message.
Result<LoadedQuery> loadQuery(const QString &path);

/// What came of storing one.
struct StoredQuery
{
    Status status;
    bool isConflict = false; ///< the file is not what `known` says; nothing was written
    QByteArray print{};      ///< of what is there now, when it went well
};

/// Writes it whole, when the file is still as it was last read or written by who asks: known is its print; empty: it
/// is to be a new one. Of several windows and processes with the same lock file one writes after the other.
StoredQuery storeQuery(const QString &path, const QueryFile &query, const QByteArray &known, const QString &lockFile);
/// Over whatever is there.
StoredQuery replaceQuery(const QString &path, const QueryFile &query);

/// Copies queries and folders of them into a folder; nothing there is overwritten, a name that is taken gets a number.
/// Secrets are left out, as where a query is saved.
struct CopiedQueries
{
    int copied = 0;
    QStringList problems; ///< what was left out, and why
    QStringList redacted; ///< what was copied without its secrets, and that it was
};
CopiedQueries copyQueries(const QStringList &paths, const QString &folder);

} // namespace penstock
