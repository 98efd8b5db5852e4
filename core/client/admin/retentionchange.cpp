// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/retentionchange.h"

#include "core/client/talk/answertable.h"
#include "core/result/table.h"
#include "core/time/durationtext.h"

#include <algorithm>

namespace penstock {

bool losesRows(std::optional<std::chrono::nanoseconds> wanted, std::optional<std::chrono::nanoseconds> before)
{
    return wanted && wanted->count() > 0 && (!before || before->count() == 0 || *wanted < *before);
}

bool changesRetention(AdminRequest::Kind kind)
{
    return kind == AdminRequest::Kind::AlterDatabase || kind == AdminRequest::Kind::AlterRetentionPolicy;
}

bool mayLoseRows(const AdminRequest &request)
{
    return changesRetention(request.kind) && losesRows(request.retention, std::nullopt);
}

SchemaRequest presentRetention(const AdminRequest &request, const ServerInfo &server)
{
    const bool hasPolicies = supports(AdminRequest::Kind::AlterRetentionPolicy, server);
    return {.kind = hasPolicies ? SchemaRequest::Kind::RetentionPolicies : SchemaRequest::Kind::Databases,
            .database = hasPolicies ? request.database : QString()};
}

std::optional<std::chrono::nanoseconds> presentRetention(const AdminRequest &request, const Table &listed)
{
    const auto cell = [&listed](const char *column, std::size_t row) {
        return cellText(listed, QLatin1String(column), row);
    };
    const bool ofPolicy = request.kind == AdminRequest::Kind::AlterRetentionPolicy;
    bool isPolicy = false;
    for (std::size_t i = 0; i < listed.columnCount(); ++i)
        isPolicy = isPolicy || listed.column(i).name() == QStringLiteral("duration");
    std::optional<std::chrono::nanoseconds> longest;
    for (std::size_t row = 0; row < listed.rowCount(); ++row) {
        const bool isMeant = ofPolicy   ? cell("name", row) == request.retentionPolicy
                             : isPolicy ? cell("default", row) == u"true"
                                        : cell("name", row) == request.database;
        if (!isMeant)
            continue;
        const auto found = durationFromText(cell(isPolicy ? "duration" : "retention", row));
        if (!found || found->count() == 0) // not told, or for ever
            return found;
        longest = std::max(longest.value_or(*found), *found); // organizations may have buckets of one name
    }
    return longest;
}

} // namespace penstock
