// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/schemacommand.h"

#include "app/penstock-cli/terminal.h"
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/session/session.h"

#include <QCommandLineParser>

#include <array>
#include <utility>

namespace penstock {

namespace {

using Kind = SchemaRequest::Kind;

constexpr std::array<std::pair<const char *, Kind>, 12> kinds{{
    {"databases", Kind::Databases},
    {"retention-policies", Kind::RetentionPolicies},
    {"measurements", Kind::Measurements},
    {"tag-keys", Kind::TagKeys},
    {"tag-values", Kind::TagValues},
    {"fields", Kind::FieldKeys},
    {"series", Kind::Series},
    {"series-count", Kind::SeriesCardinality},
    {"measurement-count", Kind::MeasurementCardinality},
    {"tag-key-count", Kind::TagKeyCardinality},
    {"tag-value-count", Kind::TagValueCardinality},
    {"field-count", Kind::FieldKeyCardinality},
}};

QString kindNames()
{
    QStringList names;
    for (const auto &[name, kind] : kinds)
        names += QLatin1String(name);
    return names.join(QStringLiteral(", "));
}

} // namespace

void SchemaCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Lists what a server holds."));
    parser.addPositionalArgument(QStringLiteral("what"), tr("One of: %1.").arg(kindNames()), QStringLiteral("WHAT"));
    parser.addOptions({
        {QStringLiteral("database"), tr("The database or bucket to look into."), QStringLiteral("name")},
        {QStringLiteral("measurement"), tr("Only this measurement or table."), QStringLiteral("name")},
        {QStringLiteral("tag"), tr("The tag whose values are listed or counted."), QStringLiteral("key")},
        {QStringLiteral("limit"), tr("At most so many names."), QStringLiteral("number")},
        {QStringLiteral("exact"), tr("Count one by one instead of estimating (1.x).")},
    });
    m_output.addTo(parser);
}

Status SchemaCommand::configure(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    bool known = false;
    for (const auto &[name, kind] : kinds) {
        if (arguments == QStringList{QLatin1String(name)}) {
            m_request.kind = kind;
            known = true;
        }
    }
    if (!known)
        return failure(Error::Kind::BadInput, tr("Say what to list, one of: %1.").arg(kindNames()));
    m_request.database = parser.value(QStringLiteral("database"));
    m_request.measurement = parser.value(QStringLiteral("measurement"));
    m_request.tag = parser.value(QStringLiteral("tag"));
    m_request.exact = parser.isSet(QStringLiteral("exact"));
    m_request.everyPolicy = true;
    if (parser.isSet(QStringLiteral("limit"))) {
        bool ok = false;
        m_request.limit = parser.value(QStringLiteral("limit")).toLongLong(&ok);
        if (!ok || m_request.limit < 1)
            return failure(Error::Kind::BadInput, tr("--limit must be a whole number above 0."));
    }
    return OutputFormat::read(parser, m_output);
}

void SchemaCommand::start(Session *session)
{
    if (m_request.kind != Kind::Databases) {
        const Result<QString> database = chooseDatabase(m_request.database, *session);
        if (!database) {
            terminal::report(database.error());
            Q_EMIT done(BadUsage);
            return;
        }
        m_request.database = *database;
    }
    const ClientSettings &server = session->client()->settings();
    const bool isVersion1 = server.flavour() == Flavour::V1 || server.flavour() == Flavour::Unknown;
    const bool isCounted = m_request.exact || !m_request.measurement.isEmpty(); // else it is estimated
    m_isMost = m_request.kind == Kind::SeriesCardinality && isCounted && isVersion1 &&
               !server.server.capabilities.countsSeriesOnce;
    SchemaJob *job = session->client()->schema(m_request);
    follow(job, [this, job] { conclude(*job); });
}

void SchemaCommand::conclude(const SchemaJob &job)
{
    if (const Status status = printTable(job.table(), m_output); !status) {
        failWith(status.error());
        return;
    }
    if (m_isMost && job.table().rowCount() > 0)
        terminal::report(tr("This server counts a series once for each shard that it is in. There may be fewer."));
    if (job.table().rowCount() == 0)
        terminal::report(tr("There are none."));
    Q_EMIT done(Done);
}

} // namespace penstock
