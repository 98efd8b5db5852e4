// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminoperation.h"
#include "core/client/schema/schemarequest.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace penstock {

/// How a listing is asked for and shown, and what its rows say of the fields of operations.
struct AdminListingInfo
{
    QString title;
    QString emptyText; ///< what would stand there
    std::variant<AdminRequest::Kind, SchemaRequest::Kind> source;
    /// What must be chosen before it can be asked for.
    std::optional<AdminField> scope{};
    QString scopeText{};  ///< what to choose, while nothing is chosen
    QString seriesName{}; ///< what the name of a series says, as a column; empty: nothing
    /// Which columns, by the server's names, say the value of a field; the first that is there.
    QList<std::pair<AdminField, QStringList>> fields{};
    QStringList keys{};      ///< the columns that tell one row from all others; empty: there are none
    QStringList durations{}; ///< columns that hold durations, 0s of which is for ever
    /// Until when a row is kept, and the column that says the same where that is for ever; empty: nothing says it.
    std::pair<QString, QString> keptUntil{};
    bool isLive = false; ///< asked for again and again
};

/// As this server has it.
AdminListingInfo listingInfo(AdminListing listing, const ServerInfo &server);

/// Whether the server tells it.
bool isListed(AdminListing listing, const ServerInfo &server);

/// The operations on it that the server has, but for those that list, in the order of their buttons.
QList<AdminRequest::Kind> operationsOn(AdminListing listing, const ServerInfo &server);

/// Whether an operation is done to a row that is there; others make a new one, or name what they mean.
bool needsRow(AdminRequest::Kind kind);

/// What people call a column of the server's; one that is not known is called as the server calls it. isKept: it holds
/// how long data is kept.
QString columnTitle(const QString &name, bool isKept);

} // namespace penstock
