// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpages.h"

#include "ui/admin/adminlisting.h"
#include "ui/admin/adminlistpage.h"
#include "ui/admin/cardinalitypage.h"
#include "ui/admin/diagnosticspage.h"
#include "ui/admin/statisticspage.h"

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

/// A page of its own, where the server has what it asks for.
template <typename Page> AdminPageFactory own(const char *key, const char *icon, AdminRequest::Kind kind)
{
    return {QLatin1String(key), QLatin1String(icon),
            [kind](const ServerInfo &server) { return supports(kind, server); },
            [](Session &session, QWidget *parent) -> AdminPage * { return new Page(session, parent); }};
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
        lists("queries", "running", {AdminListing::Queries}),
        lists("organizations", "server", {AdminListing::Organizations}),
        lists("mappings", "arrow-right", {AdminListing::Mappings}),
        lists("tasks", "play", {AdminListing::Tasks, AdminListing::TaskRuns}),
        lists("caches", "star", {AdminListing::Caches}),
        own<StatisticsPage>("statistics", "chart", AdminRequest::Kind::ShowStatistics),
        own<CardinalityPage>("cardinality", "tag", AdminRequest::Kind::CreateDatabase),
        own<DiagnosticsPage>("diagnostics", "info", AdminRequest::Kind::ShowDiagnostics),
    };
}

} // namespace penstock
