// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerbranch.h"

#include "core/session/schemacache.h"
#include "ui/common/durationwords.h"

#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

using Kind = ExplorerNode::Kind;
using Fetch = ExplorerNode::Fetch;

constexpr qsizetype namesAtFirst = 2'000;
constexpr qsizetype namesAtOnce = 10'000;
constexpr qsizetype valuesAtFirst = 1'000; ///< of a tag; the server is asked for no more
constexpr qsizetype valuesAtOnce = 20'000;

Kind kindOf(const SchemaRequest &request)
{
    switch (request.kind) {
    case SchemaRequest::Kind::Databases:
        return Kind::Database;
    case SchemaRequest::Kind::RetentionPolicies:
        return Kind::RetentionPolicy;
    case SchemaRequest::Kind::Measurements:
        return Kind::Measurement;
    case SchemaRequest::Kind::TagKeys:
        return Kind::Tag;
    case SchemaRequest::Kind::TagValues:
        return Kind::TagValue;
    default:
        return Kind::Field;
    }
}

qsizetype mostOf(const ExplorerNode &row)
{
    return row.most > 0 ? row.most : row.kind == Kind::Tag ? valuesAtFirst : namesAtFirst;
}

/// How many values the tag has.
SchemaRequest countOf(const ExplorerNode &tag)
{
    return {.kind = SchemaRequest::Kind::TagValueCardinality,
            .database = tag.ancestor(Kind::Database)->name,
            .measurement = tag.ancestor(Kind::Measurement)->name,
            .tag = tag.name,
            .exact = true,
            .everyPolicy = true};
}

/// The only policy, and it keeps everything: there is nothing to know.
bool isPlain(const QList<SchemaItem> &policies)
{
    return policies.size() == 1 && policies.first().detail == u"0s";
}

} // namespace

ExplorerBranch ExplorerBranch::ask(ExplorerNode &row, const QString &filter, qsizetype skip)
{
    ExplorerBranch branch(skip);
    Session *session = row.ancestor(Kind::Connection)->session;
    if (!session)
        return branch;
    switch (session->state()) {
    case Session::State::Closed:
        break;
    case Session::State::Opening:
        branch.note(row, Fetch::Running, Kind::Loading, tr("Connecting…"));
        break;
    case Session::State::Open:
        branch.askCache(row, *session, filter);
        break;
    case Session::State::Failed:
        branch.note(row, Fetch::Failed, Kind::Problem, session->error().message, session->error());
        break;
    }
    return branch;
}

QList<SchemaRequest> ExplorerBranch::requests(const ExplorerNode &row)
{
    using Wanted = SchemaRequest::Kind;
    const ExplorerNode *database = row.ancestor(Kind::Database);
    const ExplorerNode *measurement = row.ancestor(Kind::Measurement);
    switch (row.kind) {
    case Kind::Connection:
        return {{.kind = Wanted::Databases}};
    case Kind::Database: {
        const SchemaRequest measurements{.kind = Wanted::Measurements, .database = row.name};
        const Session *session = row.ancestor(Kind::Connection)->session;
        if (!session || session->state() != Session::State::Open || session->info().flavour != Flavour::V1)
            return {measurements};
        return {{.kind = Wanted::RetentionPolicies, .database = row.name}, measurements};
    }
    case Kind::Measurement:
        return {{.kind = Wanted::TagKeys, .database = database->name, .measurement = row.name},
                {.kind = Wanted::FieldKeys, .database = database->name, .measurement = row.name, .everyPolicy = true}};
    case Kind::Tag:
        return {{.kind = Wanted::TagValues,
                 .database = database->name,
                 .measurement = measurement->name,
                 .tag = row.name,
                 .limit = mostOf(row)}};
    default:
        return {};
    }
}

bool ExplorerBranch::concerns(const ExplorerNode &row, const SchemaRequest &request)
{
    return requests(row).contains(request) || (row.kind == Kind::Tag && countOf(row) == request);
}

qsizetype ExplorerBranch::nextMost(const ExplorerNode &row)
{
    const qsizetype most = mostOf(row);
    return row.kind == Kind::Tag ? most + std::min(most * 3, valuesAtOnce) : most + namesAtOnce;
}

void ExplorerBranch::note(ExplorerNode &row, Fetch state, Kind kind, const QString &text, const Error &error)
{
    fetch = state;
    rows.clear();
    rows.push_back(std::make_unique<ExplorerNode>(kind, text, &row));
    rows.back()->error = error;
}

void ExplorerBranch::addMore(ExplorerNode &row, qsizetype shown, std::optional<qint64> total)
{
    const QLocale locale;
    const QString text = total ? tr("%1 of %2 · more…").arg(locale.toString(shown), locale.toString(*total))
                               : tr("The first %1 · more…").arg(locale.toString(shown));
    rows.push_back(std::make_unique<ExplorerNode>(Kind::More, text, &row));
}

void ExplorerBranch::add(ExplorerNode &row, const SchemaRequest &request, const QList<SchemaItem> &items,
                         const QString &filter)
{
    const Kind kind = kindOf(request);
    if (kind == Kind::RetentionPolicy && isPlain(items))
        return;
    const qsizetype most = mostOf(row);
    const bool isSearched = items.size() > most && !filter.isEmpty();
    isCut = isCut || items.size() > most;
    qsizetype shown = 0;
    qsizetype found = 0;
    rows.reserve(rows.size() + std::size_t(std::min(items.size(), most)) + 1);
    for (const SchemaItem &item : items) {
        if (isSearched && !item.name.contains(filter, Qt::CaseInsensitive))
            continue;
        if (++found > most) {
            if (isSearched)
                continue; // it is counted
            found = items.size();
            break;
        }
        ++shown;
        if (kind == Kind::Measurement && shown <= m_skip)
            continue;
        rows.push_back(std::make_unique<ExplorerNode>(kind, item.name, &row));
        if (kind == Kind::Field)
            rows.back()->detail = item.detail;
        if (kind == Kind::Database && item.detail != u"0s")
            rows.back()->detail = durationWords(item.detail);
        if (kind == Kind::RetentionPolicy) {
            const QString kept = durationWords(item.detail);
            rows.back()->detail = item.isDefault ? tr("%1, default").arg(kept) : kept;
        }
    }
    if (found > shown)
        addMore(row, shown, found);
}

void ExplorerBranch::askCache(ExplorerNode &row, Session &session, const QString &filter)
{
    fetch = Fetch::Done;
    bool isLoading = false;
    Error error;
    for (const SchemaRequest &request : requests(row)) {
        const SchemaNames found = session.schema().ask(request);
        isLoading = isLoading || found.state == SchemaNames::State::Loading;
        if (found.state == SchemaNames::State::Failed)
            error = found.error;
        add(row, request, found.items, filter);
        // There may be more than were asked for: how many is another question, whose answer comes when it comes.
        if (row.kind == Kind::Tag && found.isKnown() && found.items.size() >= request.limit) {
            const SchemaNames count = session.schema().ask(countOf(row));
            const qint64 total =
                count.isKnown() && !count.items.isEmpty() ? count.items.first().detail.toLongLong() : 0;
            if (total != found.items.size())
                addMore(row, found.items.size(), total > 0 ? std::optional(total) : std::nullopt);
        }
    }
    if (isLoading)
        note(row, Fetch::Running, Kind::Loading, tr("Loading…"));
    else if (!error.message.isEmpty())
        note(row, Fetch::Failed, Kind::Problem, error.message, error);
    else if (m_skip > 0 || (!rows.empty() && rows.back()->kind != Kind::RetentionPolicy))
        return;
    else if (row.kind == Kind::Connection)
        note(row, Fetch::Done, Kind::Nothing, tr("No database yet"));
    else if (row.kind == Kind::Database)
        rows.push_back(std::make_unique<ExplorerNode>(Kind::Nothing, tr("No measurement yet"), &row));
    else if (row.kind == Kind::Tag)
        note(row, Fetch::Done, Kind::Nothing, tr("No value"));
    else
        note(row, Fetch::Done, Kind::Nothing, tr("No tag and no field"));
}

} // namespace penstock
