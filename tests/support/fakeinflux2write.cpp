// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2write.h"

#include "tests/support/fakeannotatedcsv.h"
#include "tests/support/fakegzip.h"
#include "tests/support/faketable.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

namespace penstock {

namespace {

constexpr qint64 millisecond = 1'000'000;
constexpr qint64 second = 1'000'000'000;

std::optional<qint64> unitOf(const QString &precision)
{
    static const QMap<QString, qint64> units{{QStringLiteral("ns"), 1},
                                             {QStringLiteral("us"), 1'000},
                                             {QStringLiteral("ms"), millisecond},
                                             {QStringLiteral("s"), second}};
    const auto unit = units.find(precision);
    return unit == units.end() ? std::nullopt : std::optional(*unit);
}

constexpr qsizetype longestText = 1'048'576;
constexpr qsizetype longestKey = 65'535;

/// Which shard a time belongs to.
qint64 shardOf(qint64 time, qint64 shardSeconds)
{
    const qint64 length = shardSeconds * second;
    return time / length - (time % length < 0 ? 1 : 0);
}

QByteArray reservedTag(const FakePoint &point)
{
    for (const QByteArray key : {"time", "_measurement", "_field"}) {
        if (point.tags.contains(key))
            return key;
    }
    return {};
}

QByteArray outsideRetention(const QList<FakePoint> &points, qint64 oldest, qint64 keeps)
{
    const auto [first, last] = std::ranges::minmax(points, {}, [](const FakePoint &point) { return *point.time; });
    const QByteArray bound = " dropped because it violates a Retention Policy Lower Bound at " + fakeRfc3339(oldest);
    const auto told = [&bound](const FakePoint &point) {
        return point.measurement + " at " + fakeRfc3339(*point.time) + bound;
    };
    return "dropped " + QByteArray::number(points.size()) + " points outside retention policy of duration " +
           QByteArray::number(keeps / 3'600) + "h0m0s - oldest point " + told(first) + ", newest point " + told(last);
}

QByteArray typeName(FakeFieldType type)
{
    static constexpr std::array names{"float", "integer", "unsigned", "boolean", "string"};
    return names[static_cast<std::size_t>(type)];
}

FakeAnswer notFound(const QString &what)
{
    return fakeInflux2Error(404, "not found", what);
}

} // namespace

FakeAnswer FakeInflux2Write::writeV2(const FakeRequest &request)
{
    const QString org = request.urlParameter(QStringLiteral("org")).value_or(QString());
    const QString orgId = request.urlParameter(QStringLiteral("orgID")).value_or(QString());
    const QString bucket = request.urlParameter(QStringLiteral("bucket")).value_or(QString());
    const auto unit = unitOf(request.urlParameter(QStringLiteral("precision")).value_or(QStringLiteral("ns")));
    if (!unit)
        return fakeInflux2Error(400, "invalid",
                                QStringLiteral("invalid precision; valid precision units are ns, us, ms, and s"));
    if (bucket.isEmpty())
        return notFound(QStringLiteral("bucket not found"));
    if (org.isEmpty() && orgId.isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("Please provide either orgID or org"));
    if (org.isEmpty() && orgId.size() != 16)
        return fakeInflux2Error(400, "invalid", QStringLiteral("id must have a length of 16 bytes"));
    if (!m_state.find(QStringLiteral("orgs"), orgId.isEmpty() ? org : orgId))
        return notFound(org.isEmpty() ? QStringLiteral("organization not found")
                                      : QStringLiteral("organization name \"%1\" not found").arg(org));
    const auto found = m_state.bucketIn(orgId.isEmpty() ? org : orgId, bucket);
    if (!found)
        return notFound(QStringLiteral("bucket \"%1\" not found").arg(bucket));
    return write(request, *found, *unit);
}

/// Precisions that the server does not know mean nanoseconds here, those of 1.x among them.
FakeAnswer FakeInflux2Write::writeV1(const FakeRequest &request)
{
    const QString database = request.urlParameter(QStringLiteral("db")).value_or(QString());
    if (database.isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("missing db"));
    const auto bucket =
        fakeMappedBucket(m_state, database, request.urlParameter(QStringLiteral("rp")).value_or(QString()));
    if (!bucket)
        return notFound(QStringLiteral("no dbrp mapping found"));
    return write(request, *bucket,
                 unitOf(request.urlParameter(QStringLiteral("precision")).value_or(QString())).value_or(1));
}

FakeAnswer FakeInflux2Write::write(const FakeRequest &request, const QJsonObject &bucket, qint64 unit)
{
    QByteArray body = request.body;
    const QByteArray encoding = request.headers.value("content-encoding");
    if (encoding == "gzip" || encoding == "x-gzip") {
        const auto unpacked = fakeGunzip(body);
        if (!unpacked)
            return fakeInflux2Error(500, "internal error",
                                    QStringLiteral("An internal error has occurred - check server logs"));
        body = *unpacked;
    }
    if (m_state.options.maxBytes > 0 && body.size() > m_state.options.maxBytes)
        return fakeInflux2Error(413, "request too large",
                                QStringLiteral("unable to read data: points batch is too large"));
    const qint64 now = m_state.now();
    QList<FakePoint> points;
    QByteArrayList errors;
    const QList<FakeLine> lines = FakeLineParser({}).parse(body);
    for (const FakeLine &line : lines) {
        FakePoint point = line.point;
        qint64 time = 0;
        constexpr qint64 latest = std::numeric_limits<qint64>::max() - 1;
        const bool fits =
            !__builtin_mul_overflow(point.time.value_or(0), unit, &time) && time <= latest && time >= -latest;
        if (!line.error.isEmpty())
            errors += line.error;
        else if (const QByteArray key = reservedTag(point); !key.isEmpty())
            errors += "unable to parse '" + line.text + "': cannot use reserved tag key \"" + key + '"';
        else if (point.series().size() > longestKey)
            errors += "unable to parse '" + line.text +
                      "': max key length exceeded: " + QByteArray::number(point.series().size()) + " > " +
                      QByteArray::number(longestKey);
        else if (!fits)
            errors +=
                "unable to parse '" + line.text + "': time outside range -9223372036854775806 - 9223372036854775806";
        point.time = point.time ? time : now / unit * unit;
        points += point;
    }
    if (!errors.isEmpty())
        return fakeInflux2Error(400, "invalid", QString::fromUtf8(errors.join('\n')));
    return store(bucket, points);
}

/// Each shard refuses what contradicts the types that it has, and stores the rest. The answer is that of one shard: of
/// its lines alone "dropped" tells, and what the retention refuses is told when no shard refuses anything.
FakeAnswer FakeInflux2Write::store(const QJsonObject &bucket, const QList<FakePoint> &points)
{
    const QString id = bucket[u"id"].toString();
    const QJsonValue rule = bucket[u"retentionRules"][0];
    const qint64 keeps = rule[u"everySeconds"].toInteger();
    const qint64 oldest = keeps > 0 ? m_state.now() - keeps * second : std::numeric_limits<qint64>::min();
    QMap<qint64, Shard> shards = shardsOf(id, rule[u"shardGroupDurationSeconds"].toInteger());
    QList<FakePoint> old;
    QByteArray failure;
    for (FakePoint point : points) {
        if (*point.time < oldest) {
            old += point;
            continue;
        }
        Shard &shard = shards[shardOf(*point.time, rule[u"shardGroupDurationSeconds"].toInteger())];
        if (const QByteArray reason = refusal(shard.fields[point.measurement], point); !reason.isEmpty()) {
            shard.reason = shard.reason.isEmpty() ? reason : shard.reason;
            ++shard.dropped;
            continue;
        }
        if (point.fields.remove("time") > 0 && m_state.since(9))
            shard.stripped = "invalid field name: input field \"time\" on measurement \"" + point.measurement +
                             "\" is invalid. Field \"time\" has been stripped from point.";
        for (auto field = point.fields.begin(); field != point.fields.end(); ++field)
            shard.fields[point.measurement].insert(field.key(), fakeTypeOf(*field));
        m_state.store.add(id, point);
    }
    const QByteArray place = " for database: " + id.toUtf8() + " for retention policy: autogen";
    for (const Shard &shard : std::as_const(shards)) {
        if (failure.isEmpty() && shard.dropped > 0)
            failure = shard.reason + " dropped=" + QByteArray::number(shard.dropped);
    }
    for (const Shard &shard : std::as_const(shards)) {
        if (failure.isEmpty() && !shard.stripped.isEmpty())
            failure = shard.stripped + " dropped=0" + place;
    }
    if (failure.isEmpty() && !old.isEmpty())
        failure = outsideRetention(old, oldest, keeps) + " dropped=" + QByteArray::number(old.size()) + place;
    if (failure.isEmpty())
        return FakeAnswer::of(204).empty();
    return fakeInflux2Error(422, "unprocessable entity",
                            QStringLiteral("failure writing points to database: partial write: ") +
                                QString::fromUtf8(failure));
}

QMap<qint64, FakeInflux2Write::Shard> FakeInflux2Write::shardsOf(const QString &bucketId, qint64 shardSeconds) const
{
    QMap<qint64, Shard> shards;
    const FakePointStore::Tables tables = m_state.store.tables(bucketId);
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        for (const FakePoint &point : table->points) {
            Types &types = shards[shardOf(*point.time, shardSeconds)].fields[table.key()];
            for (auto field = point.fields.begin(); field != point.fields.end(); ++field)
                types.insert(field.key(), fakeTypeOf(*field));
        }
    }
    return shards;
}

QByteArray FakeInflux2Write::refusal(const Types &known, const FakePoint &point) const
{
    const QByteArray place = "\" on measurement \"" + point.measurement + "\" is ";
    if (point.fields.size() == 1 && point.fields.contains("time"))
        return "invalid field name: input field \"time" + place + "invalid";
    for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
        const auto *text = std::get_if<QByteArray>(&field.value());
        if (text && text->size() > longestText)
            return "input field \"" + field.key() + place + "too long, " + QByteArray::number(text->size()) + " > " +
                   QByteArray::number(longestText);
        const FakeFieldType type = fakeTypeOf(field.value());
        const FakeFieldType kept = known.value(field.key(), type);
        if (kept != type)
            return "field type conflict: input field \"" + field.key() + place + "type " + typeName(type) +
                   ", already exists as type " + typeName(kept);
    }
    return {};
}

std::optional<QJsonObject> fakeMappedBucket(const FakeInflux2State &state, const QString &database,
                                            const QString &retention)
{
    const QList<QJsonObject> mappings = state.resources.value(QStringLiteral("dbrps"));
    for (const QJsonObject &mapping : mappings) {
        const bool matches =
            retention.isEmpty() ? mapping[u"default"].toBool() : mapping[u"retention_policy"].toString() == retention;
        if (mapping[u"database"].toString() == database && matches)
            return state.find(QStringLiteral("buckets"), mapping[u"bucketID"].toString());
    }
    if (const auto exact = state.find(QStringLiteral("buckets"), database + u'/' + retention))
        return exact;
    return retention.isEmpty() || retention == u"autogen" ? state.find(QStringLiteral("buckets"), database)
                                                          : std::nullopt;
}

} // namespace penstock
