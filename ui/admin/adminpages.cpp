// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpages.h"

#include "ui/admin/adminlisting.h"
#include "ui/admin/adminlistpage.h"

namespace penstock {

namespace {

/// A page of lists: the first one is what decides whether it is there.
AdminPageFactory lists(const char *key, const char *icon, const QList<AdminListing> &listings)
{
    return {QLatin1String(key), QLatin1String(icon),
            [first = listings.constFirst()](const ServerInfo &server) { return isListed(first, server); },
            [listings](Session &session, QWidget *parent) -> AdminPage * {
                return new AdminListPage(session, listings, parent);
            }};
}

} // namespace

QList<AdminPageFactory> adminPages()
{
    return {
        lists("databases", "database", {AdminListing::Databases, AdminListing::RetentionPolicies}),
        lists("measurements", "measurement", {AdminListing::Measurements}),
        lists("continuous-queries", "refresh", {AdminListing::ContinuousQueries}),
        lists("users", "key", {AdminListing::Users, AdminListing::Grants}),
        lists("tokens", "lock", {AdminListing::Tokens}),
        lists("subscriptions", "export", {AdminListing::Subscriptions}),
        lists("shards", "columns", {AdminListing::Shards, AdminListing::ShardGroups}),
        lists("queries", "clock", {AdminListing::Queries}),
        lists("organizations", "server", {AdminListing::Organizations}),
        lists("mappings", "arrow-right", {AdminListing::Mappings}),
        lists("tasks", "play", {AdminListing::Tasks}),
        lists("caches", "star", {AdminListing::Caches}),
    };
}

} // namespace penstock
