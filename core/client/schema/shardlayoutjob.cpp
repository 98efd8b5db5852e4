// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/shardlayoutjob.h"

#include "core/client/dialect/dialect.h"
#include "core/client/talk/answertable.h"
#include "core/client/talk/talk.h"
#include "core/client/talk/v2api.h"
#include "core/query/quoting.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

using LayoutPointer = std::shared_ptr<ShardLayout>;

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t mostSeconds = std::numeric_limits<std::int64_t>::max() / second;

std::int64_t nanoseconds(qint64 seconds)
{
    return std::clamp<qint64>(seconds, -mostSeconds, mostSeconds) * second;
}

/// 168h0m0s; nothing when it is something else.
std::optional<std::int64_t> durationOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return std::nullopt;
    return nanoseconds(match.captured(1).toLongLong() * 3'600 + match.captured(2).toLongLong() * 60 +
                       match.captured(3).toLongLong());
}

std::optional<std::int64_t> timeOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(nanoseconds(time.toSecsSinceEpoch())) : std::nullopt;
}

QString cell(const Table &table, const char *column, std::size_t row)
{
    return cellText(table, QString::fromLatin1(column), row);
}

Table textsOf(const ResultSet &rows, const QStringList &columns)
{
    QList<ColumnChoice> choices;
    for (const QString &column : columns)
        choices += {column, {column}};
    return chooseColumns(rows, choices);
}

void readGroups(const ResultSet &rows, const QString &database, const QString &policy, ShardLayout &layout)
{
    const Table groups = textsOf(rows, {QStringLiteral("database"), QStringLiteral("retention_policy"),
                                        QStringLiteral("start_time"), QStringLiteral("end_time")});
    for (std::size_t row = 0; row < groups.rowCount(); ++row) {
        const auto start = timeOf(cell(groups, "start_time", row));
        const auto end = timeOf(cell(groups, "end_time", row));
        if (start && end && cell(groups, "database", row) == database &&
            cell(groups, "retention_policy", row) == policy)
            layout.groups.push_back({*start, *end});
    }
    std::ranges::sort(layout.groups, {}, &ShardLayout::Group::start);
}

Result<Talk> askForGroups(const Dialect &dialect, const QString &database, const QString &policy,
                          const LayoutPointer &layout)
{
    Query query;
    query.script = Script(QStringLiteral("SHOW SHARD GROUPS"));
    return Talk::attempt(
        dialect, query,
        [database, policy, layout](const ResultSet &rows) -> Result<Talk> {
            readGroups(rows, database, policy, *layout);
            return Talk::done();
        },
        [](const HttpAnswer &) -> Result<Talk> { return Talk::done(); });
}

/// The name of the policy that is written to; empty when it is not there.
QString readPolicy(const ResultSet &rows, const QString &wanted, ShardLayout &layout)
{
    const Table policies = textsOf(rows, {QStringLiteral("name"), QStringLiteral("duration"),
                                          QStringLiteral("shardGroupDuration"), QStringLiteral("default")});
    for (std::size_t row = 0; row < policies.rowCount(); ++row) {
        const QString name = cell(policies, "name", row);
        if (wanted.isEmpty() ? cell(policies, "default", row) != QStringLiteral("true") : name != wanted)
            continue;
        layout.retention = durationOf(cell(policies, "duration", row));
        layout.duration = durationOf(cell(policies, "shardGroupDuration", row))
                              .value_or(ShardLayout::usualDuration(layout.retention.value_or(0)));
        return name;
    }
    return {};
}

Result<Talk> askVersion1(const Dialect &dialect, const QString &database, const QString &policy,
                         const LayoutPointer &layout)
{
    Query query;
    query.script = Script(QStringLiteral("SHOW RETENTION POLICIES ON ") + quoteIdentifier(database));
    return Talk::ask(dialect, query, [&dialect, database, policy, layout](const ResultSet &rows) -> Result<Talk> {
        const QString name = readPolicy(rows, policy, *layout);
        return name.isEmpty() ? Talk::done() : askForGroups(dialect, database, name, layout);
    });
}

Result<Talk> askVersion2(const Dialect &dialect, const QString &bucket, const LayoutPointer &layout)
{
    return V2Api(dialect).bucket(bucket, [layout](const QJsonObject &found) -> Result<Talk> {
        const QJsonValue rule = found[u"retentionRules"][0];
        layout->retention = nanoseconds(rule[u"everySeconds"].toInteger());
        const qint64 seconds = rule[u"shardGroupDurationSeconds"].toInteger();
        layout->duration = seconds > 0 ? nanoseconds(seconds) : ShardLayout::usualDuration(*layout->retention);
        return Talk::done();
    });
}

} // namespace

ShardLayoutJob::ShardLayoutJob(const ServerLink &link, const QString &database, const QString &retentionPolicy,
                               QObject *parent)
    : TalkJob(link, parent), m_layout(std::make_shared<ShardLayout>())
{
    switch (dialect().settings().flavour()) {
    case Flavour::V1:
    case Flavour::Unknown:
        begin(askVersion1(dialect(), database, retentionPolicy, m_layout));
        break;
    case Flavour::V2:
        begin(askVersion2(dialect(), database, m_layout));
        break;
    default:
        begin(failure(Error::Kind::BadInput, tr("This server has no shards to tell of.")));
    }
}

ShardLayoutJob::~ShardLayoutJob() = default;

} // namespace penstock
